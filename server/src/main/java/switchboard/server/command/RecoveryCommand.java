package switchboard.server.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import switchboard.platform.wing.Wing;
import tools.jackson.databind.node.JsonNodeFactory;

/// The operator's way back in for a company whose identity provider fails.
@Command(
        name = "recovery",
        description = "Open every door of a company that enforces single sign-on, and let an administrator in.")
final class RecoveryCommand implements Callable<Integer> {
    @Mixin
    final VisitOptions options = new VisitOptions();

    @Option(names = "--company", required = true, paramLabel = "COMPANY", description = "Its id, name or domain.")
    String company = "";

    @Option(
            names = "--admin",
            paramLabel = "E-MAIL",
            description = "A company admin who gets a link to set a new password, once, within 30 minutes.")
    Optional<String> admin = Optional.empty();

    @Override
    public Integer call() {
        try (var visit = options.visit(Wing.SP)) {
            var done = new Recovery(visit).run(company, admin.orElse(""));
            var answer = JsonNodeFactory.instance
                    .objectNode()
                    .put("company", done.company())
                    .put("wasEnforced", done.wasEnforced());
            done.link().ifPresent(link -> answer.put("url", link.toString()));
            options.tell(answer, done.link().map(Object::toString).orElse(done.sentence()), done.note());
        }
        return 0;
    }
}

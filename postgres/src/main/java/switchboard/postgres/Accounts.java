package switchboard.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the account for a data directory by trying: whether it can enter the directory and run the programs.
record Accounts(Home home, Binaries binaries) {

    /// An account of our own if the administrator made one, PostgreSQL's usual one, or the one that owns
    /// nothing.
    private static final List<String> PREFERRED = List.of("switchboard", "postgres", "nobody");

    Account choose() {
        try {
            return Files.exists(home.cluster()) ? ownerOf(home.cluster()) : newcomer();
        } catch (IOException e) {
            throw new PostgresFailure("the owner of " + home.cluster() + " cannot be told: " + e, e);
        }
    }

    private Account newcomer() {
        if (!Ids.mine().isRoot()) {
            return new Account.Same();
        }
        home.letOthersThrough();
        var lowered = PREFERRED.stream()
                .flatMap(name -> Ids.named(name).stream().flatMap(ids -> Account.Lowered.ways(name, ids)));
        return firstAble(Stream.concat(lowered, Stream.of(new Account.Namespaced())))
                .orElseThrow(() -> unable("no unprivileged account that root could use for the server"));
    }

    private Account ownerOf(Path cluster) throws IOException {
        var owner = Ids.of(cluster);
        var me = Ids.mine();
        String name = Files.getOwner(cluster).getName();
        if (!me.isRoot()) {
            return Optional.<Account>of(new Account.Same())
                    .filter(_ -> owner.uid() == me.uid())
                    .orElseThrow(() -> new PostgresFailure("the data in " + cluster + " belongs to the account " + name
                            + ", so start it as " + name + " or as root"));
        }
        var ways = owner.isRoot() ? Stream.<Account>of(new Account.Namespaced()) : Account.Lowered.ways(name, owner);
        return firstAble(ways).orElseThrow(() -> unable("no way from root to the owner of " + cluster + ", " + name));
    }

    private Optional<Account> firstAble(Stream<Account> accounts) {
        return accounts.filter(this::isAble).findFirst();
    }

    private boolean isAble(Account account) {
        var attempt = List.of(
                "sh",
                "-c",
                "cd \"$1\" && exec \"$2\" --version",
                "sh",
                home.root().toString(),
                binaries.program("initdb"));
        return Command.run(Duration.ofSeconds(30), account.command(attempt)).succeeded();
    }

    private PostgresFailure unable(String reason) {
        return new PostgresFailure("there is " + reason
                + closedParent()
                        .map(path -> " (" + path + " is closed to other accounts)")
                        .orElse(""));
    }

    private Optional<Path> closedParent() {
        return Stream.of(home.root(), binaries.root())
                .flatMap(path -> Stream.iterate(path, Path::getParent).takeWhile(each -> each.getParent() != null))
                .filter(path -> !isOpen(path))
                .findFirst();
    }

    private static boolean isOpen(Path directory) {
        try {
            return Files.getPosixFilePermissions(directory).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException _) {
            return false;
        }
    }
}

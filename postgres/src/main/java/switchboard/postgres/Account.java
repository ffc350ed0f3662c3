package switchboard.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Under which account the server runs, and how to get there. PostgreSQL refuses to be root.
///
/// Which of these ways a data directory was made by is remembered where it cannot get lost: in the directory's
/// owner.
sealed interface Account {

    /// Wraps a command so that it runs under this account.
    List<String> command(List<String> words);

    /// Hands a file over to this account.
    void own(Path path) throws IOException;

    String name();

    /// We are an ordinary user, and so is the server.
    record Same() implements Account {
        @Override
        public List<String> command(List<String> words) {
            return words;
        }

        @Override
        public void own(Path path) {}

        @Override
        public String name() {
            return System.getProperty("user.name");
        }
    }

    /// We are root; a tool (`setpriv`, else `runuser`) drops to an unprivileged account.
    record Lowered(String name, Ids ids, List<String> tool) implements Account {

        static Stream<Account> ways(String name, Ids ids) {
            var setpriv = List.of(
                    "setpriv",
                    "--reuid=" + ids.uid(),
                    "--regid=" + ids.gid(),
                    "--clear-groups",
                    "--no-new-privs",
                    "--inh-caps=-all",
                    "--");
            return Stream.of(setpriv, List.of("runuser", "-u", name, "--")).map(tool -> new Lowered(name, ids, tool));
        }

        @Override
        public List<String> command(List<String> words) {
            return Stream.concat(tool.stream(), words.stream()).toList();
        }

        @Override
        public void own(Path path) throws IOException {
            Files.setAttribute(path, "unix:gid", ids.gid());
            Files.setAttribute(path, "unix:uid", ids.uid());
        }
    }

    /// We are root; a user namespace makes the server believe that it is not. Files stay root's, so this also
    /// works where every other account is locked out (a home under `/root`), but it protects less. Containers
    /// often forbid it.
    record Namespaced() implements Account {
        @Override
        public List<String> command(List<String> words) {
            return Stream.concat(Stream.of("unshare", "--user"), words.stream()).toList();
        }

        @Override
        public void own(Path path) {}

        @Override
        public String name() {
            return "root in a user namespace";
        }
    }
}

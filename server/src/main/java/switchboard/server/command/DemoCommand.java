package switchboard.server.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// placeholder
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}

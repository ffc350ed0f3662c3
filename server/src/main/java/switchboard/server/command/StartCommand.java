package switchboard.server.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import switchboard.platform.access.SetupLinks;
import switchboard.server.house.House;
import switchboard.server.house.Mode;

/// Runs Switchboard for real people, and on an empty database shows how the first administrator of each wing
/// comes in.
@Command(name = "start", description = "Run both wings. An empty database gives one setup link per wing.")
final class StartCommand implements Callable<Integer> {
    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Override
    public Integer call() {
        var house = House.open(options.plan(Mode.REAL));
        var foreground = new Foreground(house);
        System.err.println("Service    " + house.spUrl());
        System.err.println("Directory  " + house.idpUrl());
        if (house.fresh()) {
            var sp = house.sp().getBean(SetupLinks.class).renew().reveal();
            var idp = house.idp().getBean(SetupLinks.class).renew().reveal();
            System.err.println();
            System.err.println("Each link makes one first administrator, once, within 24 hours:");
            System.err.println("Service    " + house.spUrl() + "/setup?key=" + sp);
            System.err.println("Directory  " + house.idpUrl() + "/setup?key=" + idp);
        }
        System.err.println();
        System.err.println("Ctrl-C stops it.");
        foreground.await();
        return 0;
    }
}

package switchboard.server.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import switchboard.server.demo.Demo;
import switchboard.server.demo.DemoPerson;
import switchboard.server.house.House;
import switchboard.server.house.Mode;
import tools.jackson.databind.json.JsonMapper;

/// Runs both wings with the example company of the seeds, and says who may sign in where.
@Command(name = "demo", description = "Run both wings with the example company aerolabs.io, on this machine only.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Option(names = "--json", description = "Print one line of JSON once both wings answer.")
    private boolean json;

    @Override
    public Integer call() {
        var plan = options.plan(Mode.DEMO);
        System.err.println("Starting PostgreSQL and both wings; data is kept in " + plan.dataDirectory());
        var house = House.open(plan);
        var foreground = new Foreground(house);
        var demo = new Demo(house, plan.dataDirectory());
        var people = demo.people();
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(facts(house, demo.tokens(), people)));
            System.out.flush();
        } else {
            tell(house, people);
        }
        foreground.await();
        return 0;
    }

    private static void tell(House house, List<DemoPerson> people) {
        System.out.println();
        System.out.println("Service    " + house.spUrl() + "    Admin Settings: " + house.spUrl() + "/admin");
        System.out.println("Directory  " + house.idpUrl() + "    Administration: " + house.idpUrl() + "/admin");
        System.out.println();
        System.out.printf("%-28s %-16s %-16s %s%n", "Who", "Directory", "Service", "");
        for (var person : people) {
            System.out.printf(
                    "%-28s %-16s %-16s %s%n",
                    person.email(),
                    person.directoryPassword(),
                    person.servicePassword().orElse("(not there yet)"),
                    String.join(", ", person.roles()));
        }
        System.out.println();
        System.out.println("The walk to try first is in docs/tour.md. Ctrl-C stops everything and keeps the data.");
    }

    private static Map<String, Object> facts(House house, Demo.Tokens tokens, List<DemoPerson> people) {
        var all = new LinkedHashMap<String, Object>();
        all.put("sp", Map.of("url", house.spUrl().toString(), "operatorToken", tokens.sp()));
        all.put("idp", Map.of("url", house.idpUrl().toString(), "operatorToken", tokens.idp()));
        all.put("people", people.stream().map(DemoCommand::facts).toList());
        return all;
    }

    private static Map<String, Object> facts(DemoPerson person) {
        var all = new LinkedHashMap<String, Object>();
        all.put("name", person.name().full());
        all.put("email", person.email());
        all.put("roles", person.roles());
        all.put("directoryPassword", person.directoryPassword());
        person.servicePassword().ifPresent(password -> all.put("servicePassword", password));
        return all;
    }
}

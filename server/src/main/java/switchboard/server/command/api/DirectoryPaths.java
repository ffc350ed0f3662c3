package switchboard.server.command.api;

import java.util.List;

/// Where the things of the directory lie, found by what people call them. A blank means the only one there is.
public final class DirectoryPaths {
    private static final Kind ORGANIZATION = new Kind("organization", "org", List.of("name"));
    private static final Kind PERSON = new Kind("person", "per", List.of("email"));
    private static final Kind GROUP = new Kind("group", "grp", List.of("name"));
    private static final Kind APP = new Kind("app", "app", List.of("label", "handle"));

    private final Api api;

    public DirectoryPaths(Api api) {
        this.api = api;
    }

    public String organization(String given) {
        return "/organizations/" + new Pick(api, ORGANIZATION, "/organizations").id(given);
    }

    public String person(String organization, String given) {
        return organization + "/people/" + personId(organization, given);
    }

    public String group(String organization, String given) {
        return organization + "/groups/" + id(organization + "/groups", GROUP, given);
    }

    public String member(String organization, String group, String person) {
        return group(organization, group) + "/members/" + personId(organization, person);
    }

    public String app(String organization, String given) {
        return organization + "/apps/" + id(organization + "/apps", APP, given);
    }

    public String assignment(String organization, String app, String group) {
        return app(organization, app) + "/groups/" + id(organization + "/groups", GROUP, group);
    }

    private String personId(String organization, String given) {
        return Pick.searched(api, PERSON, organization + "/people", given).id(given);
    }

    private String id(String folder, Kind kind, String given) {
        return new Pick(api, kind, folder).id(given);
    }
}

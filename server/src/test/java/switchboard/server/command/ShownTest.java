package switchboard.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShownTest {
    @Test
    void writesFieldsInTheWordsOfThePages() {
        assertThat(Shown.label("idpEntityId")).isEqualTo("IdP Entity ID");
        assertThat(Shown.label("idpSsoUrl")).isEqualTo("IdP SSO URL");
        assertThat(Shown.label("acsUrls")).isEqualTo("ACS URLs");
        assertThat(Shown.label("createPeople")).isEqualTo("Create people");
    }

    @Test
    void writesValuesForPeople() {
        assertThat(Shown.value(json("true"))).isEqualTo("yes");
        assertThat(Shown.value(json("null"))).isEmpty();
        assertThat(Shown.value(json("42"))).isEqualTo("42");
        assertThat(Shown.value(json("[\"a\",\"b\"]"))).isEqualTo("a, b");
        assertThat(Shown.value(json("{\"id\":\"dom_1\",\"name\":\"aerolabs.io\"}")))
                .isEqualTo("aerolabs.io");
        assertThat(Shown.value(json("\"2026-09-22T09:14:05Z\""))).isEqualTo("22 Sep 2026, 09:14 UTC");
        assertThat(Shown.value(json("\"2026-99-99T09:14:05Z\""))).isEqualTo("2026-99-99T09:14:05Z");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}

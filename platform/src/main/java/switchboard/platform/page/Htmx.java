package switchboard.platform.page;

/// How htmx behaves on our pages: nothing evaluated, nothing injected, nothing kept in the browser's storage.
///
/// By default htmx drops every 4xx answer; ours to a form that cannot be saved is 422 or 409, and is shown.
public final class Htmx {
    public static final String CONFIG = """
            {"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"selfRequestsOnly":true,\
            "historyCacheSize":0,"refreshOnHistoryMiss":true,"scrollIntoViewOnBoost":false,"responseHandling":[\
            {"code":"204","swap":false},{"code":"[23]..","swap":true},{"code":"(409|422)","swap":true},\
            {"code":"[45]..","swap":false,"error":true}]}""";

    private Htmx() {}
}

package switchboard.platform.page;

/// See [Onward].
record OnwardPage(Shell shell, Onward onward) implements PageModel {}

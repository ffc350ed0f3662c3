package switchboard.platform.page;

/// See [Fault].
record FaultPage(Shell shell, Fault fault) implements PageModel {
    FaultPage {
        shell = shell.with(new Where(fault.title(), shell.where().trail(), ""));
    }
}

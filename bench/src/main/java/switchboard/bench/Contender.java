package switchboard.bench;

/// One way of doing the work, under the name it is reported by.
record Contender(String name, Work work) {
    /// One operation. What it returns is kept, so that no compiler finds it useless.
    @FunctionalInterface
    interface Work {
        Object run();
    }
}

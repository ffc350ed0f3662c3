package switchboard.sp.company;

/// A company to be made.
///
/// @param plan a plan's code: `enterprise`
public record NewCompany(String name, String plan) {}

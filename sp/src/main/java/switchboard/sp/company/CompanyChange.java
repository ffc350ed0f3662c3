package switchboard.sp.company;

/// What a company is to be from now on.
///
/// @param plan a plan's code
/// @param version the version that was changed from
public record CompanyChange(String name, String itContact, String plan, int version) {}

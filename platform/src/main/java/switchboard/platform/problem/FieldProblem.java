package switchboard.platform.problem;

/// What is wrong with one field of a form or a request.
///
/// @param field its name as sent
/// @param message the rule and the remedy, in one sentence
public record FieldProblem(String field, String message) {}

package switchboard.server.planted.idp.push;

import org.springframework.http.ResponseEntity;

/// Breach: a deed that answers in HTTP's words.
record AnswerPush(ResponseEntity<String> answer) {}

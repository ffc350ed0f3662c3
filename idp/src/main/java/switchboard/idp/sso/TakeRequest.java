package switchboard.idp.sso;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import switchboard.idp.app.App;
import switchboard.platform.secret.Secret;
import switchboard.saml.binding.BindingOutcome;

/// Takes a browser through its next turn, whether an app sent it, it comes back from signing in, or the panel
/// launches it.
final class TakeRequest {
    private final JudgeRequest judge;
    private final WaitingRequests waiting;
    private final AnswerQuestion answer;
    private final RecordSignOn records;
    private final InstantSource clock;

    TakeRequest(
            JudgeRequest judge,
            WaitingRequests waiting,
            AnswerQuestion answer,
            RecordSignOn records,
            InstantSource clock) {
        this.judge = judge;
        this.waiting = waiting;
        this.answer = answer;
        this.records = records;
        this.clock = clock;
    }

    Turn take(App app, BindingOutcome arrived, Caller caller) {
        return switch (judge.judge(app, arrived)) {
            case JudgeRequest.Judged.Good(var question) -> answer.answer(question, caller);
            case JudgeRequest.Judged.Bad(var why, var checks) ->
                stop(app, why, new RecordSignOn.Seen(Optional.empty(), checks, caller.client()));
        };
    }

    /// @param key from the address, with the browser's own cookie
    Turn resume(App app, Secret key, Secret browser, Caller caller) {
        return waiting.find(app, key, browser)
                .map(question -> answer.answer(question, caller))
                .orElseGet(() -> stop(app, new Refused.WaitedTooLong(), seen(caller)));
    }

    Turn launch(App app, Caller caller) {
        return app.trust().complete()
                ? answer.answer(Question.launch(app, clock.instant()), caller)
                : stop(app, new Refused.NotSetUp(app.label()), seen(caller));
    }

    private Turn stop(App app, Refused why, RecordSignOn.Seen seen) {
        return new Turn.Stopped(why, records.stopped(app, why, seen));
    }

    private static RecordSignOn.Seen seen(Caller caller) {
        return new RecordSignOn.Seen(Optional.empty(), List.of(), caller.client());
    }
}

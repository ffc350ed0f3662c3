package switchboard.saml.idp;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import switchboard.saml.Binding;
import switchboard.saml.CheckName;
import switchboard.saml.metadata.AssertionConsumerService;

/// Chooses where to answer: among the registered addresses only, whatever the request names. An assertion
/// posted to an address of a stranger's choice is an account given away (Profiles §4.1.4.1).
record AnswerAddressCheck(List<AssertionConsumerService> registered) {

    Judged judge(RequestFacts.Answer answer) {
        if (answer.binding().filter(urn -> !urn.equals(Binding.POST.urn())).isPresent()) {
            var binding = answer.binding().orElseThrow();
            return Judged.failed(CheckName.ANSWER_ADDRESS, new RequestFinding.UnsupportedBinding(binding));
        }
        return choose(answer)
                .map(acs -> Judged.passed(CheckName.ANSWER_ADDRESS, acs.toString()))
                .orElseGet(() -> Judged.failed(CheckName.ANSWER_ADDRESS, unregistered(answer)));
    }

    Optional<URI> choose(RequestFacts.Answer answer) {
        return registered.stream()
                .filter(one ->
                        answer.acs().map(one.location().toString()::equals).orElse(true))
                .filter(one ->
                        answer.index().map(String.valueOf(one.index())::equals).orElse(true))
                .map(AssertionConsumerService::location)
                .findFirst();
    }

    private RequestFinding unregistered(RequestFacts.Answer answer) {
        return new RequestFinding.UnregisteredAddress(
                registered.stream().map(AssertionConsumerService::location).toList(),
                answer.acs()
                        .or(() -> answer.index().map(index -> "index " + index))
                        .orElse(""));
    }
}

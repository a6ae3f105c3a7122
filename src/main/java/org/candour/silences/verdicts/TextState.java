package org.candour.silences.verdicts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersionId;
import org.springframework.stereotype.Component;

/** Names what the texts of a plan version are at this moment. */
@Component
class TextState {

    /** To be raised when counting changes, so that everything is counted anew. */
    private static final int COUNTING = 1;

    private final PlanTexts plans;

    TextState(PlanTexts plans) {
        this.plans = plans;
    }

    /** 64 hex digits; another whenever a document is added, removed or read with another result. */
    String of(PlanVersionId version) {
        Map<DocumentId, String> texts = new HashMap<>();
        plans.documents(version)
                .forEach(document -> texts.put(
                        document.id(), plans.fingerprint(document.id()).orElse("")));
        return of(texts);
    }

    /** The same of every version there is, at once. */
    States now() {
        return new States(plans.fingerprints());
    }

    /** The states of all versions at one moment. */
    record States(Map<PlanVersionId, Map<DocumentId, String>> texts) {

        String of(PlanVersionId version) {
            return TextState.of(texts.getOrDefault(version, Map.of()));
        }
    }

    private static String of(Map<DocumentId, String> texts) {
        StringBuilder all = new StringBuilder().append(COUNTING);
        texts.entrySet().stream()
                .map(text -> text.getKey() + " " + text.getValue())
                .sorted()
                .forEach(line -> all.append('\n').append(line));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

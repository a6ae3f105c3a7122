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
public class TextState {

    /** To be raised when counting changes, so that everything is counted anew. */
    private static final int COUNTING = 3;

    private final PlanTexts plans;

    TextState(PlanTexts plans) {
        this.plans = plans;
    }

    /** 64 hex digits; another whenever a document is added, removed or read with another result, or counting changes. */
    String of(PlanVersionId version) {
        return of(texts(version));
    }

    /** The same, whatever way of counting: what somebody judged of the texts does not change with it. */
    public String alone(PlanVersionId version) {
        return digest("", texts(version));
    }

    private Map<DocumentId, String> texts(PlanVersionId version) {
        Map<DocumentId, String> texts = new HashMap<>();
        plans.documents(version)
                .forEach(document -> texts.put(
                        document.id(), plans.fingerprint(document.id()).orElse("")));
        return texts;
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
        return digest("" + COUNTING, texts);
    }

    private static String digest(String counting, Map<DocumentId, String> texts) {
        StringBuilder all = new StringBuilder(counting);
        texts.entrySet().stream()
                .filter(text -> !text.getValue().isEmpty()) // nothing to be found in it, now or yet
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

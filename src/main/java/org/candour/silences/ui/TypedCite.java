package org.candour.silences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.common.ui.LabelledInput;
import org.candour.plans.DocumentId;
import org.candour.silences.JudgementDraft.Cite;
import org.candour.silences.VerdictEvidence;

/** A passage of any page, copied or typed: what a plan says in words nobody searched for. */
class TypedCite extends NativeDetails {

    private static final long serialVersionUID = 1L;

    TypedCite(VerdictEvidence evidence, SerializableConsumer<Cite> cite) {
        super("Cite another passage");
        Map<String, String> documents = new LinkedHashMap<>();
        evidence.documents().forEach(document -> documents.put(document.id().toString(), document.fileName()));
        String first = documents.isEmpty() ? "" : documents.keySet().iterator().next();
        Choice document = new Choice("cite-document", documents, first);
        String word = evidence.coverage().pageWord();
        LabelledInput page =
                new LabelledInput("cite-page", Character.toUpperCase(word.charAt(0)) + word.substring(1), "").atMost(5);
        LabelledInput passage = new LabelledInput("cite-passage", "Passage, word for word", "").atMost(2000);
        Div row = new Div(Choice.labelled("Document", document), page, passage);
        row.addClassName("typed");
        setContent(new Div(
                row,
                new Paragraph(Html.button(
                        "Cite",
                        () -> {
                            String number = page.text().strip();
                            page.showError(number.matches("\\d{1,5}") ? "" : "Give the " + word + " as a number.");
                            if (number.matches("\\d{1,5}")
                                    && !document.getValue().isEmpty()) {
                                cite.accept(new Cite(
                                        DocumentId.of(document.getValue()), Integer.parseInt(number), passage.text()));
                            }
                        },
                        "btn",
                        "second",
                        "s"))));
    }
}

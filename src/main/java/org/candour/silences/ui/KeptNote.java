package org.candour.silences.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.candour.plans.DocumentId;
import org.candour.silences.JudgementDraft.Cite;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The note to a judgement. The browser keeps it, and the passages chosen, until the judgement is made, whatever becomes of the
 * page.
 */
@Tag("textarea")
@JavaScript("context://scripts/kept-judgement.js")
class KeptNote extends AbstractSinglePropertyField<KeptNote, String> implements Focusable<KeptNote> {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 400;

    private final String key;

    /** @param key names the judgement in this browser */
    KeptNote(String id, String key) {
        super("value", "", false);
        this.key = key;
        setId(id);
        getElement().setAttribute("rows", "4");
        setSynchronizedEvent(ValueChangeMode.eventForMode(ValueChangeMode.LAZY, "input"));
        ValueChangeMode.applyChangeTimeout(ValueChangeMode.LAZY, PAUSE_MILLIS, getSynchronizationRegistration());
        getElement().addPropertyChangeListener("value", "change", e -> {}); // leaving the field does not wait
    }

    /** From now on; tells what an earlier page had chosen to cite. The note puts itself back. */
    void watch(SerializableConsumer<List<Cite>> earlier) {
        getElement()
                .executeJs("return window.candourJudgement.watch(this, $0)", key)
                .then(String.class, json -> earlier.accept(read(json)));
    }

    void chosen(List<Cite> cites) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        cites.forEach(cite -> all.addObject()
                .put("document", cite.document().toString())
                .put("page", cite.page())
                .put("passage", cite.passage()));
        getElement().executeJs("window.candourJudgement.chosen($0, $1)", key, all.toString());
    }

    void judged() {
        getElement().executeJs("window.candourJudgement.judged($0)", key);
    }

    /** Lets go of what was kept, and says this instead. */
    void restart(String text) {
        judged();
        setValue(text);
    }

    /** What a browser says is not trusted: each passage is held against its page again. */
    static List<Cite> read(String json) {
        List<Cite> cites = new ArrayList<>();
        try {
            for (JsonNode one : JsonMapper.shared().readTree(json)) {
                cites.add(new Cite(
                        DocumentId.of(one.path("document").asString("")),
                        one.path("page").asInt(0),
                        one.path("passage").asString("")));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            return List.of();
        }
        return cites;
    }
}

package org.candour.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.candour.search.question.typed.QuestionParser;

/** The question. */
final class AskForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Input question = new Input(ValueChangeMode.ON_CHANGE);

    AskForm(Consumer<String> ask) {
        getElement().setAttribute("role", "search");
        question.setId("q");
        question.setType("search");
        question.getElement().setAttribute("maxlength", String.valueOf(QuestionParser.LONGEST));
        NativeLabel label = new NativeLabel("What do the plans say about…?");
        label.setFor(question);
        label.addClassName("asklab");
        NativeButton button = new NativeButton("Search", pressed -> ask.accept(question.getValue()));
        button.addClassName("btn");
        // with the text as it stands in the field: the server hears of a change only after the key
        question.getElement()
                .addEventListener(
                        "keydown",
                        typed -> ask.accept(
                                typed.getEventData().get("element.value").asString()))
                .setFilter("event.key === 'Enter'")
                .addEventData("element.value");
        Div row = new Div(question, button);
        row.addClassName("ask");
        add(label, row);
    }

    void show(String asked) {
        question.setValue(asked);
    }

    /** How to ask, for those who want to know. */
    static HtmlContainer help() {
        HtmlContainer list = Html.of("dl", "kv xs");
        entry(list, "stroke unit", "the words together, with nothing but little words between");
        entry(list, "stroke AND unit", "both words on one page");
        entry(list, "\"end of life care\"", "just this phrase, also over a page’s end");
        entry(list, "stroke OR HASU", "either");
        entry(list, "stroke -\"stroke of luck\"", "without this; for a phrase only that place is set aside");
        entry(list, "midwi*", "words that begin so");
        entry(list, "stroke NEAR/8 site", "within eight words of each other");
        entry(list, "stroke~", "words like it, as recognised pages may have them");
        entry(list, "role:annex", "in main, summary, annex or finance documents only; page:10-20 in these pages only");
        entry(list, "region:north plan:X54000001", "of these plans only; version:october or version:all");
        return Html.of("details", "", Html.text("summary", "How to ask"), list);
    }

    private static void entry(HtmlContainer list, String example, String meaning) {
        list.add(Html.text("dt", example), Html.text("dd", meaning));
    }
}

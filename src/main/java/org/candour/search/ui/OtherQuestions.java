package org.candour.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.candour.search.SearchAnswer;

/** How the question was taken, and what may have been meant. */
final class OtherQuestions {

    private OtherQuestions() {}

    static List<Component> of(SearchAnswer answer, Wish wish, Consumer<Wish> go) {
        List<Component> lines = new ArrayList<>();
        answer.detail().notes().forEach(note -> lines.add(Html.paragraph("small terms", note)));
        if (!answer.detail().didYouMean().isEmpty()) {
            Paragraph line = Html.paragraph("small terms", "");
            line.add(new Span("Did you mean "));
            for (String offer : answer.detail().didYouMean()) {
                NativeButton button = new NativeButton(offer, pressed -> go.accept(wish.with("q", offer)));
                button.addClassName("link");
                line.add(button);
            }
            line.add(new Span("?"));
            lines.add(line);
        }
        return lines;
    }
}

package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.candour.common.ProblemsException;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.search.Passage;
import org.candour.search.PlanSearch;
import org.candour.search.Snippet;
import org.jspecify.annotations.Nullable;

/** Search inside the document, from hit to hit. */
class FindInside extends Div {

    private final transient PlanSearch search;
    private final Runnable changed;
    private final IntConsumer open;
    private final Input question = new Input();
    private final Span count = Parts.span("", "xs", "tn");
    private final NativeButton previous = Press.small("Previous", () -> step(-1));
    private final NativeButton next = Press.small("Next", () -> step(1));
    private transient List<Passage> hits = List.of();
    private @Nullable transient DocumentId document;
    private int page = 1;
    private String word = "page";

    FindInside(PlanSearch search, Runnable changed, IntConsumer open) {
        this.search = search;
        this.changed = changed;
        this.open = open;
        addClassName("find");
        question.setType("search");
        question.setId("find");
        question.setPlaceholder("Find in this document");
        question.setValueChangeMode(ValueChangeMode.LAZY);
        question.setValueChangeTimeout(400);
        question.addValueChangeListener(e -> look(true));
        count.getElement().setAttribute("role", "status");
        Div field = new Div(Fields.hiddenLabel("find", "Find in this document"), question);
        field.addClassNames("field", "grow");
        add(field, count, previous, next);
        tell();
    }

    void in(Document shown) {
        document = shown.id();
        word = shown.pageWord();
        look(false);
    }

    void ask(String words) {
        question.setValue(words);
    }

    String question() {
        return question.getValue();
    }

    void at(int shown) {
        page = shown;
        tell();
    }

    Set<Integer> pages() {
        return hits.stream().map(Passage::page).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What to mark on the page. */
    List<String> words(int number) {
        return hits.stream()
                .filter(hit -> hit.page() == number)
                .flatMap(hit -> hit.snippet().spans().stream())
                .filter(Snippet.Span::hit)
                .map(Snippet.Span::text)
                .toList();
    }

    private void look(boolean goThere) {
        String words = question.getValue().strip();
        try {
            hits = words.isEmpty() || document == null ? List.of() : search.within(document, words);
            tell();
        } catch (ProblemsException e) {
            hits = List.of();
            count.setText(e.problems().getFirst().what());
        }
        changed.run();
        if (goThere && !hits.isEmpty() && !pages().contains(page)) {
            step(1);
        }
    }

    private void step(int way) {
        List<Integer> all = List.copyOf(pages());
        List<Integer> ahead =
                all.stream().filter(p -> way > 0 ? p > page : p < page).toList();
        if (!all.isEmpty()) {
            List<Integer> from = ahead.isEmpty() ? all : ahead;
            open.accept(way > 0 ? from.getFirst() : from.getLast());
        }
    }

    private void tell() {
        List<Integer> all = List.copyOf(pages());
        previous.setEnabled(!all.isEmpty());
        next.setEnabled(!all.isEmpty());
        if (question.getValue().isBlank()) {
            count.setText("");
        } else if (all.isEmpty()) {
            count.setText("not on any " + word);
        } else {
            int place = all.indexOf(page) + 1;
            count.setText((place > 0 ? place + " of " : "") + Figures.counted(all.size(), word) + doubt());
        }
    }

    /** Whoever is about to cite the words is told that they are struck out, or were recognised from a picture. */
    private String doubt() {
        return hits.stream()
                .filter(hit -> hit.page() == page && !hit.doubt().isEmpty())
                .findFirst()
                .map(hit -> ", here " + hit.doubt())
                .orElse("");
    }
}

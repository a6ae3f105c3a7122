package org.candour.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.candour.rounds.RoundId;
import org.candour.search.PlanSearch;
import org.candour.search.SavedSearch;
import org.candour.search.SavedSearches;
import org.candour.search.SearchAnswer;

/** The searches one keeps. Each is asked again when somebody wants to know what is new, not whenever the list is opened. */
final class SavedList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SavedSearches saved;
    private final transient PlanSearch search;
    private final List<SavedEntry> entries = new ArrayList<>();

    SavedList(RoundId round, SavedSearches saved, PlanSearch search) {
        this.saved = saved;
        this.search = search;
        addClassNames("sec", "saved");
        H2 heading = new H2("Your saved searches");
        heading.setId("saved");
        getElement().setAttribute("aria-labelledby", "saved");
        add(heading);
        List<SavedSearch> mine = saved.mine(round);
        if (mine.isEmpty()) {
            add(Html.paragraph(
                    "small quiet", "None yet. Ask something, then save the search to see later what is new."));
            return;
        }
        OrderedList list = new OrderedList();
        mine.forEach(kept -> entries.add(new SavedEntry(kept)));
        entries.forEach(list::add);
        if (mine.size() > 1) {
            add(button("Ask all " + mine.size() + " again", () -> entries.forEach(SavedEntry::ask)));
        }
        add(list);
    }

    private static NativeButton button(String label, SerializableRunnable action) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.addClassNames("btn", "second", "s");
        return button;
    }

    /** One search; its answer is told where it was asked for. */
    private final class SavedEntry extends ListItem {

        private static final long serialVersionUID = 1L;

        private final transient SavedSearch kept;
        private final Paragraph news = Html.paragraph("meta", "");

        SavedEntry(SavedSearch kept) {
            this.kept = kept;
            addClassName("hit");
            NativeButton ask = button("What is new?", this::ask);
            ask.getElement().setAttribute("aria-label", "What is new in “" + kept.name() + "”?");
            Paragraph line = Html.paragraph("meta", "");
            line.add(new Span(kept.question()), new Span("seen " + SavedWords.day(kept.seenAt())), ask);
            news.getElement().setAttribute("role", "status");
            add(Html.of("h3", "", new Anchor(SearchNavigation.saved(kept), kept.name())), line, news);
        }

        void ask() {
            SearchAnswer answer = search.search(kept.round(), kept.question(), kept.narrowing(), kept.order());
            news.removeAll();
            if (answer.problem().isEmpty()) {
                news.add(
                        new Span(SavedWords.counts(answer)),
                        new Span(SavedWords.news(saved.news(kept.id(), answer), kept.seenAt())));
            } else {
                news.add(new Span("It cannot be searched any more: " + answer.problem()));
            }
        }
    }
}

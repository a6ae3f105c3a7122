package org.candour.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.candour.rounds.RoundId;
import org.candour.search.PlanSearch;
import org.candour.search.SavedSearch;
import org.candour.search.SavedSearches;
import org.candour.search.SearchAnswer;

/** The searches one keeps, each asked again to say what is new. */
final class SavedList extends Section {

    private static final long serialVersionUID = 1L;

    SavedList(RoundId round, SavedSearches saved, PlanSearch search) {
        addClassName("sec");
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
        mine.forEach(kept -> list.add(entry(kept, saved, search)));
        add(list);
    }

    private static ListItem entry(SavedSearch kept, SavedSearches saved, PlanSearch search) {
        SearchAnswer answer = search.search(kept.round(), kept.question(), kept.narrowing(), kept.order());
        ListItem entry = new ListItem();
        entry.addClassName("hit");
        Anchor name = new Anchor(SearchNavigation.saved(kept), kept.name());
        HtmlContainer heading = Html.of("h3", "", name);
        Paragraph line = Html.paragraph("meta", "");
        line.add(new Span(kept.question()));
        line.add(
                answer.problem().isEmpty()
                        ? new Span(SavedWords.counts(answer))
                        : new Span("It cannot be searched any more: " + answer.problem()));
        line.add(new Span(SavedWords.news(saved.news(kept.id(), answer), kept.seenAt())));
        entry.add(heading, line);
        return entry;
    }
}

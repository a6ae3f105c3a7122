package org.candour.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Confirmation;
import org.candour.common.ui.LabelledInput;
import org.candour.rounds.RoundId;
import org.candour.search.SavedSearch;
import org.candour.search.SavedSearch.News;
import org.candour.search.SavedSearches;
import org.candour.search.SearchAnswer;

/** Keeps the search on the screen, or says of one that is kept what is new. */
final class SaveBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SavedSearches saved;
    private final transient SearchAnswer answer;
    private final transient Consumer<Wish> go;
    private final Wish wish;
    private final Paragraph told = Html.paragraph("small terms", "");

    SaveBar(SavedSearches saved, SearchAnswer answer, Wish wish, Consumer<Wish> go) {
        this.saved = saved;
        this.answer = answer;
        this.wish = wish;
        this.go = go;
        told.getElement().setAttribute("role", "status");
        add(told);
    }

    /** Offers to keep the search under a name. */
    SaveBar toKeep(RoundId round) {
        LabelledInput name =
                new LabelledInput("saved-name", "Save this search as", "").atMost(SavedSearch.LONGEST_NAME);
        NativeButton save = button("Save the search", () -> keep(round, name));
        add(folded("Save this search", name, save));
        return this;
    }

    private void keep(RoundId round, LabelledInput name) {
        checking(name, () -> {
            SavedSearch kept = saved.save(round, name.text(), wish.narrowing(), wish.order(), answer);
            go.accept(wish.with("saved", kept.id().toString()));
        });
    }

    /** Says what is new in one that is kept. */
    SaveBar kept(SavedSearch search, Map<String, String> names) {
        News news = saved.news(search.id(), answer);
        told.setText("Saved as “" + search.name() + "”: " + SavedWords.news(news, search.seenAt()) + ".");
        if (!news.came().isEmpty()) {
            add(Html.paragraph("small terms", "New: " + SavedWords.named(news.came(), names)));
        }
        if (!news.went().isEmpty()) {
            add(Html.paragraph("small terms", "No longer found to say it: " + SavedWords.named(news.went(), names)));
        }
        if (!news.isNothing()) {
            add(button("Take note of these", () -> {
                saved.takeNote(search.id(), answer);
                UI.getCurrent().refreshCurrentRoute(false);
            }));
        }
        LabelledInput name = new LabelledInput("saved-name", "Name", "").atMost(SavedSearch.LONGEST_NAME);
        NativeButton rename = button(
                "Rename",
                () -> checking(name, () -> {
                    saved.rename(search.id(), name.text());
                    UI.getCurrent().refreshCurrentRoute(false);
                }));
        add(folded("Rename or delete it", name, rename, button("Delete", () -> delete(search))));
        return this;
    }

    private void delete(SavedSearch search) {
        Confirmation.ask(
                "Delete “" + search.name() + "”?",
                Html.paragraph("small", "The search itself can be asked again; what was new in it is forgotten."),
                "Delete",
                "Keep",
                () -> {
                    saved.delete(search.id());
                    go.accept(wish.with("saved", ""));
                });
    }

    private static NativeButton button(String words, Runnable deed) {
        NativeButton button = new NativeButton(words, pressed -> deed.run());
        button.addClassNames("btn", "second");
        return button;
    }

    private static HtmlContainer folded(String words, com.vaadin.flow.component.Component... inside) {
        Div tools = new Div(inside);
        tools.addClassNames("tools", "noprint");
        return Html.of("details", "", Html.text("summary", words), tools);
    }

    private static void checking(LabelledInput name, Runnable deed) {
        try {
            name.showError("");
            deed.run();
        } catch (ProblemsException e) {
            Problem problem = e.problems().getFirst();
            name.showError(problem.what() + " " + problem.remedy());
            name.focus();
        }
    }
}

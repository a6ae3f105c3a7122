package org.candour.search.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.candour.common.CurrentUser;
import org.candour.common.Role;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.search.VocabularyDesk;
import org.candour.search.VocabularyEntry;
import org.jspecify.annotations.Nullable;

/** The names by which searches are widened, to look at and to change. */
@Route(value = "work/vocabulary", layout = WorkspaceLayout.class)
@PageTitle("Vocabulary · Candour")
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/register.css")
class VocabularyScreen extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final transient VocabularyDesk desk;
    private final boolean mayChange;
    private final Input find = new Input(ValueChangeMode.LAZY);
    private final Div told = Parts.status();
    private final Div table = new Div();

    VocabularyScreen(VocabularyDesk desk, CurrentUser user) {
        this.desk = desk;
        this.mayChange = user.has(Role.ASSESSOR) || user.has(Role.MODERATOR);
        addClassNames("wrap", "wide", "register-page");
        find.setId("find");
        find.getElement().setAttribute("type", "search"); // style sheets look for it
        find.addValueChangeListener(change -> show());
        NativeLabel label = new NativeLabel("Find a name");
        label.setFor("find");
        Div field = new Div(label, find);
        field.addClassName("field");
        Div tools = new Div(field);
        tools.addClassName("tools");
        Section lead = new Section(
                new H1("Vocabulary"),
                Parts.paragraph(
                        "Names that mean the same, for all rounds and for public searches too. A plan that writes only"
                                + " HASU does speak of stroke. A name that means other things too is never taken for it.",
                        "stand"));
        lead.addClassNames("sec", "flush", "lead");
        if (mayChange) {
            NativeButton add = button("Add an entry", () -> edit(null), "btn");
            lead.add(Html.of("p", "fx", add));
        }
        Section list = new Section(tools, told, table);
        list.addClassName("sec");
        add(lead, list);
        show();
    }

    private void show() {
        String words = find.getValue() == null ? "" : find.getValue().strip().toLowerCase(Locale.ROOT);
        List<VocabularyEntry> all = desk.entries().stream()
                .filter(entry -> (entry.term() + " " + entry.others())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
        table.removeAll();
        if (all.isEmpty()) {
            table.add(Parts.empty("No entry holds that name.", new Span("Add one, if plans use it.")));
            return;
        }
        table.add(new VocabularyTable(all.subList(0, Math.min(SHOWN, all.size())), all.size(), mayChange, this::edit));
    }

    private void edit(@Nullable VocabularyEntry entry) {
        new VocabularyDialog(desk, entry, words -> {
                    told.removeAll();
                    told.add(Parts.paragraph(words, "small", "strong"));
                    show();
                })
                .open();
    }

    static NativeButton button(String label, Runnable action, String... classes) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.addClassNames(classes);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}

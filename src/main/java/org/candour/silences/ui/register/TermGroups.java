package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.candour.common.Problem;

/** The any-of groups of terms: a box a group, a term a line, groups added and taken away. */
class TermGroups extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 6;

    private final Runnable changed;
    private final Div boxes = new Div();
    private final List<Field> groups = new ArrayList<>();
    private int made;

    TermGroups(Runnable changed) {
        this.changed = changed;
        boxes.addClassName("groups");
        NativeButton more = Press.small("Add a group", () -> {
            begin("").focus();
            changed.run();
        });
        add(boxes, more);
        show(List.of());
    }

    void show(List<List<String>> terms) {
        boxes.removeAll();
        groups.clear();
        terms.forEach(group -> begin(String.join("\n", group)));
        if (groups.isEmpty()) {
            begin("");
        }
    }

    /** Groups that hold something. */
    List<List<String>> groups() {
        return groups.stream()
                .map(Field::lines)
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    /** Adds a term to the group that holds another, else to the first. */
    void addTerm(String term, String beside) {
        groups.stream()
                .filter(group -> group.lines().contains(beside))
                .findFirst()
                .orElse(groups.getFirst())
                .append(term);
    }

    /** Each problem at the group that holds the term it names. */
    void refuse(List<Problem> problems) {
        for (Field group : groups) {
            group.refuse(problems.stream()
                    .filter(problem -> groupOf(problem) == group)
                    .toList());
        }
    }

    private Field groupOf(Problem problem) {
        String what = problem.what().toLowerCase(Locale.ROOT);
        return groups.stream()
                .filter(group -> group.lines().stream().anyMatch(term -> names(what, term)))
                .findFirst()
                .orElse(groups.getFirst());
    }

    private static boolean names(String what, String term) {
        String start = term.toLowerCase(Locale.ROOT).substring(0, Math.min(term.length(), 40));
        return Stream.of("”", "…”").anyMatch(end -> what.contains("“" + start + end));
    }

    private Field begin(String text) {
        made++;
        Field group = new Field("group", "", "", new TextBox("terms-" + made, ROWS));
        group.show(text);
        group.onChange(changed);
        NativeButton remove = Press.plain("Remove this group", () -> remove(group));
        group.add(remove);
        groups.add(group);
        boxes.add(group);
        number();
        return group;
    }

    private void remove(Field group) {
        int place = groups.indexOf(group);
        groups.remove(group);
        boxes.remove(group);
        if (groups.isEmpty()) {
            begin("");
        }
        number();
        groups.get(Math.min(place, groups.size() - 1)).focus(); // what was pressed is gone
        changed.run();
    }

    private void number() {
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).call("Terms, group " + (i + 1));
        }
    }
}

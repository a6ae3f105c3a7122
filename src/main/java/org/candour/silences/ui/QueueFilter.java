package org.candour.silences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.silences.Confirming.Item;
import org.candour.silences.Confirming.Worklist;

/** Narrows the queue to an issue, a plan or a domain; each choice says how much waits there. */
class QueueFilter extends Div {

    private static final long serialVersionUID = 1L;

    QueueFilter(
            Worklist worklist,
            Wanted wanted,
            Map<String, String> names,
            List<Domain> domains,
            SerializableConsumer<Wanted> changed) {
        addClassNames("tools", "ctl");
        Map<String, String> issues =
                options(worklist, "All issues", item -> item.issue().id(), item -> item.issue()
                        .title());
        Map<String, String> plans = options(
                worklist,
                "All plans",
                item -> item.version().footprint(),
                item -> names.getOrDefault(
                        item.version().footprint(), item.version().footprint()));
        Map<String, String> themes = new LinkedHashMap<>(Map.of("", "All themes"));
        domains.forEach(domain -> themes.put(domain.id(), domain.title()));
        add(
                Choice.field(
                        "q-issue",
                        "Issue",
                        issues,
                        wanted.issue(),
                        id -> changed.accept(wanted.only(id, wanted.plan(), wanted.domain()))),
                Choice.field(
                        "q-plan",
                        "Plan",
                        plans,
                        wanted.plan(),
                        code -> changed.accept(wanted.only(wanted.issue(), code, wanted.domain()))),
                Choice.field(
                        "q-theme",
                        "Theme",
                        themes,
                        wanted.domain(),
                        id -> changed.accept(wanted.only(wanted.issue(), wanted.plan(), id))));
    }

    private static Map<String, String> options(
            Worklist worklist, String all, Function<Item, String> key, Function<Item, String> words) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Stream.concat(worklist.waiting().stream(), worklist.judged().stream())
                .forEach(item -> titles.put(key.apply(item), words.apply(item)));
        worklist.waiting().forEach(item -> counts.merge(key.apply(item), 1, Integer::sum));
        Map<String, String> options = new LinkedHashMap<>(Map.of("", all));
        titles.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> options.put(
                        entry.getKey(), entry.getValue() + " (" + counts.getOrDefault(entry.getKey(), 0) + ")"));
        return options;
    }
}

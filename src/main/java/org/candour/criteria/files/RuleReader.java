package org.candour.criteria.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.criteria.CriteriaSet.Band;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.criteria.LimitingRule;

/** Reads {@code limiting-rules.yaml}. Kinds are fixed here; which rules there are is the file's business. */
final class RuleReader {

    private static final String KINDS = "domain-below, criterion-with-confirmed-silence, domains-below, band-needs,"
            + " insufficient-share, unreadable-pages-share";

    private final List<Domain> domains;
    private final List<Band> bands;
    private final Set<String> sources;
    private final Set<String> ids = new HashSet<>();

    RuleReader(List<Domain> domains, List<Band> bands, Set<String> sources) {
        this.domains = domains;
        this.bands = bands;
        this.sources = sources;
    }

    List<LimitingRule> read(Fields file) {
        List<LimitingRule> rules = new ArrayList<>();
        file.each("rules").forEach(fields -> rule(fields).ifPresent(rules::add));
        file.reportUnknown();
        return rules;
    }

    /** What every rule has. */
    private record Head(String id, String title, String cap, String reason, String source, boolean enabled) {}

    private Optional<LimitingRule> rule(Fields fields) {
        Head head = new Head(
                fields.text("id"),
                fields.text("title"),
                fields.text("cap"),
                fields.text("reason"),
                fields.text("source"),
                fields.flag("enabled"));
        if (!head.id().isEmpty() && !ids.add(head.id())) {
            fields.problem("id", "The rule " + head.id() + " stands twice.", "Give every rule its own id.");
        }
        if (!head.source().isEmpty() && !sources.contains(head.source())) {
            fields.problem("source", "There is no source " + head.source() + ".", "Add it to \"sources\" in set.yaml.");
        }
        knownBand(fields, "cap", head.cap());
        Optional<LimitingRule> rule = fields.child("when").flatMap(when -> when(when, head));
        fields.reportUnknown();
        return rule;
    }

    private Optional<LimitingRule> when(Fields when, Head h) {
        String kind = when.text("kind");
        Optional<LimitingRule> rule = Optional.ofNullable(
                switch (kind) {
                    case "domain-below" ->
                        new LimitingRule.DomainBelow(
                                h.id,
                                h.title,
                                h.cap,
                                h.reason,
                                h.source,
                                h.enabled,
                                domain(when),
                                when.decimal("below", "1", "4"));
                    case "criterion-with-confirmed-silence" ->
                        new LimitingRule.CriterionWithConfirmedSilence(
                                h.id,
                                h.title,
                                h.cap,
                                h.reason,
                                h.source,
                                h.enabled,
                                criterion(when),
                                when.whole("atMost", 1, 3));
                    case "domains-below" ->
                        new LimitingRule.DomainsBelow(
                                h.id,
                                h.title,
                                h.cap,
                                h.reason,
                                h.source,
                                h.enabled,
                                when.whole("count", 1, Math.max(1, domains.size())),
                                when.decimal("below", "1", "4"));
                    case "band-needs" -> bandNeeds(when, h);
                    case "insufficient-share" ->
                        new LimitingRule.InsufficientShare(
                                h.id, h.title, h.cap, h.reason, h.source, h.enabled, when.decimal("above", "0", "1"));
                    case "unreadable-pages-share" ->
                        new LimitingRule.UnreadablePagesShare(
                                h.id, h.title, h.cap, h.reason, h.source, h.enabled, when.decimal("above", "0", "1"));
                    default -> null;
                });
        if (rule.isPresent()) {
            when.reportUnknown();
        } else if (!kind.isEmpty()) {
            when.problem("kind", "There is no kind of rule " + kind + ".", "Kinds: " + KINDS + ".");
        }
        return rule;
    }

    private LimitingRule bandNeeds(Fields when, Head h) {
        String band = when.text("band");
        knownBand(when, "band", band);
        Optional<Fields> some = when.child("domains");
        LimitingRule rule = new LimitingRule.BandNeeds(
                h.id,
                h.title,
                h.cap,
                h.reason,
                h.source,
                h.enabled,
                band,
                when.decimal("everyDomainFrom", "1", "4"),
                some.map(s -> s.whole("count", 1, Math.max(1, domains.size()))).orElse(1),
                some.map(s -> s.decimal("from", "1", "4")).orElse(BigDecimal.ZERO));
        some.ifPresent(Fields::reportUnknown);
        return rule;
    }

    private String domain(Fields when) {
        String id = when.text("domain");
        if (!id.isEmpty() && domains.stream().noneMatch(d -> d.id().equals(id))) {
            when.problem("domain", "There is no domain " + id + ".", "Domains: " + ids(domains) + ".");
        }
        return id;
    }

    private String criterion(Fields when) {
        String id = when.text("criterion");
        boolean known = domains.stream().flatMap(d -> d.criteria().stream()).anyMatch(c -> c.id().equals(id));
        if (!id.isEmpty() && !known) {
            when.problem("criterion", "There is no criterion " + id + ".", "Use a code of the files in domains/.");
        }
        return id;
    }

    private void knownBand(Fields fields, String name, String id) {
        if (!id.isEmpty() && bands.stream().noneMatch(b -> b.id().equals(id))) {
            String known = bands.stream().map(Band::id).collect(Collectors.joining(", "));
            fields.problem(name, "There is no band " + id + ".", "Bands: " + known + ".");
        }
    }

    private static String ids(List<Domain> domains) {
        return domains.stream().map(Domain::id).collect(Collectors.joining(", "));
    }
}

package org.candour.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Single-provider reliance, %: the acute spells ({@code acute-spells}, a count) of the trust that has most of them ÷
 * those of all the footprint's acute trusts × 100; 100 is one trust for everything. High reliance says that one trust's
 * trouble is the whole footprint's. Expected to report: every trust with a row for it, also one that says nothing was
 * stated. A missing trust would make the others look bigger, so all of them must have reported. Source: the figures'
 * own sources, named in the value.
 */
final class SingleProviderReliance implements Formula {

    static final String BASIS = "acute spells in the year";

    @Override
    public Measure measure() {
        return Measure.SINGLE_PROVIDER_RELIANCE;
    }

    @Override
    public MeasureValue workOut(Area area, Returns returns, Coverage coverage) {
        Set<String> expected = returns.withRow("acute-spells");
        List<Figure> used = new ArrayList<>();
        for (String organisation : expected) {
            returns.acuteSpells(organisation).ifPresent(used::add);
        }
        boolean all = !used.isEmpty() && used.size() == expected.size();
        Optional<BigDecimal> largest = used.stream().map(Returns::value).max(BigDecimal::compareTo);
        String words = coverage.words(used.size(), expected.size());
        return new MeasureValue(
                area.footprint(),
                measure().id(),
                returns.year(),
                all && largest.isPresent() ? Formula.percentage(largest.get(), Returns.sum(used)) : null,
                measure().unit(),
                BASIS,
                used.size(),
                expected.size(),
                Returns.sources(used),
                all || expected.isEmpty() ? words : words + "; the share needs every acute trust");
    }
}

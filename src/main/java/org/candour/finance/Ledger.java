package org.candour.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.footprints.Organisation;

/** A footprint's organisations, each against its control total. */
final class Ledger {

    private Ledger() {}

    static List<OrganisationLine> lines(List<Organisation> organisations, Returns returns) {
        Set<String> known = returns.organisations("control-total", "outturn");
        known.addAll(returns.answered());
        return organisations.stream()
                .filter(organisation -> known.contains(organisation.code()))
                .map(organisation -> line(organisation, returns))
                .toList();
    }

    private static OrganisationLine line(Organisation organisation, Returns returns) {
        String code = organisation.code();
        Optional<Figure> target = returns.controlTotal(code);
        Optional<Figure> outturn = returns.outturn(code);
        BigDecimal distance = target.isPresent() && outturn.isPresent()
                ? Returns.value(outturn.get()).subtract(Returns.value(target.get()))
                : null;
        Optional<Figure> answer = returns.of(code).stream()
                .filter(figure -> !figure.response().isEmpty())
                .findFirst();
        List<Figure> used = List.of(target, outturn, answer).stream()
                .flatMap(Optional::stream)
                .toList();
        return new OrganisationLine(
                code,
                organisation.name(),
                organisation.kind(),
                answer.map(Figure::response).orElse(""),
                Returns.valueOrNull(target),
                Returns.valueOrNull(outturn),
                distance,
                Returns.sources(used));
    }
}

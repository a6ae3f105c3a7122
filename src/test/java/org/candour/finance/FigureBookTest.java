package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.candour.footprints.LoadedRounds;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class FigureBookTest {

    private static final RoundId SAMPLE = LoadedRounds.SAMPLE.id();
    private static final UserId PERSON = new UserId("pia");

    private final LoadedRounds rounds = new LoadedRounds();
    private FinanceWorld world;
    private FigureBook book;
    private Figure outturn;

    @BeforeEach
    void load() {
        world = new FinanceWorld(rounds);
        book = world.book();
        outturn = current();
    }

    @Test
    void aProposalTellsOldAndNewAndChangesNothing() {
        Figure later = outturn.withValue(new BigDecimal("-6.5"));
        Figure rival = rival("another paper");

        FigurePreview preview = book.propose(SAMPLE, FigureChanges.of(List.of(later, rival, plan())));

        assertThat(preview.added()).containsExactly(rival);
        assertThat(preview.changed()).containsExactly(new FigurePreview.Change(outturn, later));
        assertThat(preview.unchanged()).isOne();
        assertThat(current()).isEqualTo(outturn);
        assertThat(world.store().standing(SAMPLE)).isOne();
    }

    @Test
    void aFigureOfAnotherBodyMeasureOrAgeIsRefusedAndAllIsSaidAtOnce() {
        List<Figure> figures = List.of(
                figure("X54000002", "XN1", "outturn", "2016-17", "1", "GBP m"),
                figure("X54000001", "XN1", "allocation", "2016-17", "5000", "GBP m"),
                figure("X54000001", "XL01", "control-total", "2016-17", "1", "GBP m"),
                figure("X54000001", "XQ01C", "allocation", "2016-17", "-5", "GBP m"),
                figure("X54000001", "XN1", "outturn", "2999-00", "1", "GBP m"),
                figure("X54000001", null, "do-nothing-gap", "2020-21", "1", "percent"),
                figure("X54000001", null, "single-provider-reliance", "2016-17", "150", "percent"));

        assertThatThrownBy(() -> book.propose(SAMPLE, FigureChanges.of(figures)))
                .isInstanceOfSatisfying(ProblemsException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::toString)
                        .satisfiesExactly(
                                one -> assertThat(one).contains("belongs to X54000001, not to X54000002"),
                                one -> assertThat(one).contains("only commissioners have allocations"),
                                one -> assertThat(one).contains("councils have no control total"),
                                one -> assertThat(one).contains("It is negative"),
                                one -> assertThat(one).contains("Nobody has figures of 2999-00"),
                                one -> assertThat(one).contains("is given in percent"),
                                one -> assertThat(one).contains("It is no share")));
    }

    private static Figure figure(
            String footprint, @Nullable String organisation, String measure, String year, String value, String unit) {
        return new Figure(
                SAMPLE,
                footprint,
                organisation,
                measure,
                year,
                new BigDecimal(value),
                unit,
                "outturn",
                "including",
                "exact",
                true,
                "",
                "",
                "Return",
                "");
    }

    @Test
    void aRecordedFigureIsCurrentAndTheEarlierOneStaysReadable() {
        Figure later = outturn.withValue(new BigDecimal("-6.500"));
        record(later);

        assertThat(current()).isEqualTo(later);
        assertThat(world.finance().revised(SAMPLE)).containsExactly(FigureKey.of(outturn));
        assertThat(new RevisionsAreWhole(rounds.jdbc()).violations()).isEmpty();
        assertThat(world.finance().figures(SAMPLE, "X54000001")).contains(later).doesNotContain(outturn);
        assertThat(book.history(SAMPLE, FigureKey.of(outturn)))
                .extracting(FigureRevision::number, FigureRevision::figure, FigureRevision::recordedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, outturn, "system"),
                        org.assertj.core.groups.Tuple.tuple(2, later, "pia"));
        assertThat(world.told()).last().isInstanceOfSatisfying(FiguresRecorded.class, told -> assertThat(told.deed())
                .isEqualTo("recorded 1 figure of sample-2016 (import 7)"));
    }

    @Test
    void moreZerosBehindThePointAreNoChange() {
        FigurePreview preview = book.propose(
                SAMPLE,
                FigureChanges.of(List.of(outturn.withValue(outturn.value().setScale(6)))));
        assertThat(preview.isEmpty()).isTrue();
    }

    @Test
    void aWithdrawnFigureIsGoneButNotItsHistoryAndMayComeBack() {
        change(new FigureChanges(List.of(), List.of(outturn)));
        assertThat(world.store().figures(SAMPLE)).doesNotContain(outturn);
        assertThat(book.history(SAMPLE, FigureKey.of(outturn))).last().matches(FigureRevision::withdrawn);

        FigurePreview back = record(outturn);
        assertThat(back.added()).containsExactly(outturn);
        assertThat(current()).isEqualTo(outturn);
        assertThat(book.history(SAMPLE, FigureKey.of(outturn))).hasSize(3);
    }

    @Test
    void whatAnImportChangedIsToldWithWhatWasBeforeAPartAtATime() {
        Figure later = outturn.withValue(new BigDecimal("-6.5"));
        Figure rival = rival("another paper");
        record(later, rival, plan());

        List<RecordedChange> all = book.recorded(SAMPLE, "import 7", -1, 100);

        assertThat(all).hasSize(2);
        assertThat(all.getFirst().before()).isEqualTo(outturn);
        assertThat(all.getFirst().after()).isEqualTo(later);
        assertThat(all.getLast().before()).isNull();
        assertThat(all.getLast().after()).isEqualTo(rival);
        assertThat(book.recorded(SAMPLE, "import 7", -1, 1)).containsExactly(all.getFirst());
        assertThat(book.recorded(SAMPLE, "import 7", all.getFirst().number(), 100))
                .containsExactly(all.getLast());
        assertThat(book.recorded(SAMPLE, "import 8", -1, 100)).isEmpty();
    }

    @Test
    void whatWasPreviewedBeforeSomebodyElseRecordedIsNotRecorded() {
        FigureChanges mine = FigureChanges.of(List.of(outturn.withValue(new BigDecimal("1"))));
        long standing = book.propose(SAMPLE, mine).standing();
        record(outturn.withValue(new BigDecimal("2")));

        assertThatThrownBy(() -> book.record(SAMPLE, mine, standing, PERSON, "mine"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("after this preview");
        assertThat(current().value()).isEqualByComparingTo("2");
    }

    @Test
    void everyProblemIsToldAtOnceAndNothingIsRecorded() {
        Figure unknown = new Figure(
                SAMPLE, "X9", "XX", "Outturn", "2016", null, "pounds", "guess", "with", "exact", true, "maybe", "", "",
                "");
        Figure huge = outturn.withValue(new BigDecimal("1e999999999"));

        assertThatThrownBy(() -> record(unknown, huge, outturn))
                .isInstanceOfSatisfying(ProblemsException.class, thrown -> assertThat(thrown.problems())
                        .extracting(Problem::where)
                        .filteredOn(where -> where.startsWith("Figure 1"))
                        .hasSize(10));
        assertThatThrownBy(() -> record(huge)).hasMessageContaining("far too large");
        assertThatThrownBy(() -> record(outturn, outturn)).hasMessageContaining("there twice");
        assertThat(world.store().standing(SAMPLE)).isOne();
    }

    @Test
    void anOffsetToldByGiverAndReceiverIsOneEntry() {
        Figure untold = offset("4.6", null);
        Figure told = offset("4.60", "X54000003");
        record(untold);
        int before = world.store().figures(SAMPLE).size();

        assertThat(record(told).changed()).containsExactly(new FigurePreview.Change(untold, told));
        assertThat(book.propose(SAMPLE, FigureChanges.of(List.of(untold))).isEmpty())
                .isTrue();
        assertThat(world.store().figures(SAMPLE)).hasSize(before).contains(told);
        assertThat(record(offset("1.0", null)).added()).hasSize(1);
    }

    @Test
    void oneSumForTwoNeighboursIsTwoOffsetsAndWhatWasNotStatedOnlyOneOfThem() {
        Figure untold = offset("2.5", null);
        record(untold);
        Figure one = offset("2.5", "X54000003");
        Figure other = offset("2.5", "X54000004");

        FigurePreview done = record(one, other);

        assertThat(done.changed()).containsExactly(new FigurePreview.Change(untold, one));
        assertThat(done.added()).containsExactly(other);
        assertThat(record(one, other).isEmpty()).isTrue();
        assertThat(new RevisionsAreWhole(rounds.jdbc()).violations()).isEmpty();
    }

    @Test
    void anOffsetToOneselfOrWithASignIsRefused() {
        assertThatThrownBy(() -> record(offset("4", "X54000001"))).hasMessageContaining("the same");
        assertThatThrownBy(() -> record(offset("-4", null))).hasMessageContaining("more than 0");
    }

    @Test
    void aCorrectionThatSaysNothingOfStfIsNoSecondControlTotal() {
        Figure known = one("control-total");
        assertThat(known.stf()).isEqualTo("including");
        Figure unsaid = controlTotal("-19.8", "", true);

        assertThatThrownBy(() -> record(unsaid))
                .hasMessageContaining("XN1 already has a control total for 2016-17, including STF")
                .hasMessageContaining("without saying");
        assertThatThrownBy(() -> record(controlTotal("-19.8", "including", true), unsaid))
                .hasMessageContaining("already has a control total");
        assertThat(record(controlTotal("-19.8", "including", true)).changed()).hasSize(1);
        assertThat(record(controlTotal("-20", "excluding", true)).added()).hasSize(1);
        assertThat(record(controlTotal("-21", "", false)).added()).hasSize(1);
        assertThat(change(new FigureChanges(
                                List.of(unsaid), List.of(one("control-total"), one("control-total", "excluding"))))
                        .added())
                .containsExactly(unsaid);
    }

    @Test
    void aBetterSourceOfTheSameValueIsNoRevision() {
        Figure f = outturn;
        record(new Figure(
                SAMPLE,
                f.footprint(),
                f.organisation(),
                f.measure(),
                f.year(),
                f.value(),
                f.unit(),
                f.basis(),
                f.stf(),
                f.qualifier(),
                true,
                f.response(),
                f.note(),
                "The audited accounts",
                ""));

        assertThat(current().source()).isEqualTo("The audited accounts");
        assertThat(world.finance().revised(SAMPLE)).isEmpty();
    }

    private Figure controlTotal(String amount, String stf, boolean preferred) {
        Figure f = outturn;
        return new Figure(
                SAMPLE,
                f.footprint(),
                f.organisation(),
                "control-total",
                f.year(),
                new BigDecimal(amount),
                f.unit(),
                "",
                stf,
                "exact",
                preferred,
                "refused",
                "",
                "Board paper",
                "");
    }

    @Test
    void aCorrectedPackReachesADatabaseAsRevisionsAndLeavesWhatPeopleRecorded() {
        Figure mine = outturn.withValue(new BigDecimal("-1.5"));
        record(mine);
        String file =
                "footprint,organisation,measure,year,value,unit,basis,stf,qualifier,preferred,response,note,source,url\n"
                        + "X54000001,XN1,outturn,2016-17,-9.9,GBP m,outturn,including,exact,1,,,Corrected,\n"
                        + "X54000001,XN1,income,2016-17,531.3,GBP m,outturn,,exact,1,,,Corrected,\n";
        world.loader(pack(file)).load(LoadedRounds.SAMPLE);

        assertThat(world.store().figures(SAMPLE))
                .hasSize(2)
                .contains(mine)
                .anyMatch(f -> f.source().equals("Corrected") && f.measure().equals("income"));
        assertThat(world.store().standing(SAMPLE)).isEqualTo(3);
        world.loader(pack(file)).load(LoadedRounds.SAMPLE);
        assertThat(world.store().standing(SAMPLE)).isEqualTo(3);
    }

    private FigurePreview record(Figure... figures) {
        return change(FigureChanges.of(List.of(figures)));
    }

    private FigurePreview change(FigureChanges changes) {
        return book.record(SAMPLE, changes, world.store().standing(SAMPLE), PERSON, "import 7");
    }

    private Figure current() {
        return one("outturn");
    }

    private Figure plan() {
        return one("plan");
    }

    private Figure one(String measure) {
        return world.store().figures(SAMPLE).stream()
                .filter(f -> "XN1".equals(f.organisation()) && f.measure().equals(measure))
                .filter(f -> f.year().equals("2016-17") && !f.basis().equals("forecast-outturn"))
                .filter(f -> !f.stf().equals("excluding"))
                .findFirst()
                .orElseThrow();
    }

    private Figure one(String measure, String stf) {
        return world.store().figures(SAMPLE).stream()
                .filter(f -> "XN1".equals(f.organisation()) && f.measure().equals(measure))
                .filter(f -> f.year().equals("2016-17") && f.stf().equals(stf))
                .findFirst()
                .orElseThrow();
    }

    private Figure rival(String source) {
        Figure f = outturn;
        return new Figure(
                SAMPLE,
                f.footprint(),
                f.organisation(),
                f.measure(),
                f.year(),
                BigDecimal.ONE,
                f.unit(),
                f.basis(),
                f.stf(),
                "about",
                false,
                "",
                "",
                source,
                "");
    }

    static Figure offset(String amount, String receiver) {
        return new Figure(
                SAMPLE,
                "X54000001",
                null,
                Figure.OFFSET,
                "2016-17",
                new BigDecimal(amount),
                "GBP m",
                "",
                "",
                "exact",
                true,
                "",
                "",
                "Board paper",
                "",
                new OffsetTerms(OffsetTerms.NEIGHBOUR, receiver, ""));
    }

    static Rounds pack(String file) {
        Rounds packs = Mockito.mock(Rounds.class);
        Resource resource = new ByteArrayResource(file.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "finance.csv";
            }
        };
        Mockito.when(packs.packFile(Mockito.any(), Mockito.anyString())).thenReturn(Optional.empty());
        Mockito.when(packs.packFile(SAMPLE, "finance.csv")).thenReturn(Optional.of(resource));
        Mockito.when(packs.all()).thenReturn(List.<Round>of(LoadedRounds.SAMPLE));
        return packs;
    }
}

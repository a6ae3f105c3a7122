package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willCallRealMethod;
import static org.mockito.BDDMockito.willThrow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.candour.common.ProblemsException;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.LeftOut;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansPortal;
import org.candour.plans.PublicPlans;
import org.candour.plans.Shelf;
import org.candour.plans.Uploads.Outcome;
import org.candour.plans.Uploads.Received;
import org.candour.plans.reader.office.MadeZip;
import org.candour.silences.Counts;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@WithMockUser(username = "imogen", roles = "ASSESSOR")
@TestPropertySource(properties = "candour.recognition.enabled=false")
class LeftOutTests extends PlansPortal {

    private static final byte[] BUNDLE = MadeZip.zip()
            .part("main.txt", ofSomeLength("Our plan.").getBytes(StandardCharsets.UTF_8))
            .part("a/scan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 1})
            .part("inner.exe", new byte[] {'M', 'Z', 0, 1, 2, 3})
            .part("__MACOSX/._main.txt", "left by a system")
            .bytes();

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path data;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("candour.data", data::toString);
    }

    @Autowired
    private Shelf shelf;

    @Autowired
    private PublicPlans publicPlans;

    @MockitoSpyBean
    private LeftOutRecord record;

    @Test
    void aPlanIsNotCalledSilentWhileFilesOfItsBundleAreMissing() {
        PlanVersionId version = uploadBundle("Version " + UUID.randomUUID());

        List<LeftOut> left = shelf.leftOut(version);
        assertThat(left).extracting(LeftOut::path).containsExactly("a/scan.png", "inner.exe");
        assertThat(left).allMatch(file -> file.isOpen() && file.by().equals("imogen"));
        assertThat(left.getFirst().words())
                .startsWith("a/scan.png of plan.zip was not taken in: The file is a picture");
        Coverage before = plans.coverage(version);
        assertThat(before.known()).isEqualTo(before.pages()).isPositive();
        assertThat(verdict(before)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(texts.coverages().get(version))).isEqualTo(Verdict.CANNOT_TELL);

        shelf.notPartOfThePlan(left.get(1).id());

        assertThat(verdict(plans.coverage(version))).isEqualTo(Verdict.CANNOT_TELL);
        assertThatThrownBy(() -> shelf.notPartOfThePlan(left.get(1).id())).isInstanceOf(ProblemsException.class);

        read(upload(title(version), "scan.txt"), "What the picture showed.".getBytes(StandardCharsets.UTF_8));

        assertThat(verdict(plans.coverage(version))).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(verdict(texts.coverages().get(version))).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(shelf.leftOut(version))
                .extracting(LeftOut::how, LeftOut::settledBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("uploaded as scan.txt", "imogen"),
                        org.assertj.core.groups.Tuple.tuple("not part of the plan", "imogen"));
    }

    @Test
    @WithMockUser(username = "petra", roles = "PUBLISHER")
    void readersAreToldHowManyFilesOfAPublicPlanAreMissingAndOfNoOther() {
        PlanVersionId version = uploadBundle("Version " + UUID.randomUUID());
        assertThat(publicPlans.notTakenIn(version)).isZero();

        plans.publish(version);
        assertThat(publicPlans.notTakenIn(version)).isEqualTo(2);
        shelf.notPartOfThePlan(shelf.leftOut(version).getLast().id());
        assertThat(publicPlans.notTakenIn(version)).isEqualTo(1);
        plans.unpublish(version);
        assertThat(publicPlans.notTakenIn(version)).isZero();
    }

    @Test
    void theSameBundleOnceMoreAsksOnlyForWhatNobodyHasSettled() {
        String title = "Version " + UUID.randomUUID();
        PlanVersionId version = uploadBundle(title);
        uploadBundle(title);

        assertThat(shelf.leftOut(version)).hasSize(2);
        shelf.notPartOfThePlan(shelf.leftOut(version).getFirst().id());
        uploadBundle(title);

        assertThat(shelf.leftOut(version).stream().filter(LeftOut::isOpen))
                .as("nobody knows whether it is the same file")
                .extracting(LeftOut::path)
                .containsExactlyInAnyOrder("a/scan.png", "inner.exe");
    }

    @Test
    void whoSaidTooSoonThatAFileIsNoPartOfThePlanTakesItBackAndNothingIsCalledSilent() {
        PlanVersionId version = uploadBundle("Version " + UUID.randomUUID());
        List<LeftOut> left = shelf.leftOut(version);
        left.forEach(file -> shelf.notPartOfThePlan(file.id()));
        assertThat(verdict(plans.coverage(version))).isEqualTo(Verdict.NOT_MENTIONED);

        shelf.mayBePartOfThePlan(left.getFirst().id());

        assertThat(verdict(plans.coverage(version))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(texts.coverages().get(version))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(shelf.leftOut(version)).extracting(LeftOut::isOpen).containsExactly(true, false);
        assertThatThrownBy(() -> shelf.mayBePartOfThePlan(left.getFirst().id()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("keeps silence in doubt already");
    }

    @Test
    void whatCameAsADocumentIsNotTakenBack() {
        PlanVersionId version = uploadBundle("Version " + UUID.randomUUID());
        LeftOut picture = shelf.leftOut(version).getFirst();
        read(upload(title(version), "scan.txt"), "What the picture showed.".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> shelf.mayBePartOfThePlan(picture.id()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("uploaded as scan.txt");
        assertThat(shelf.leftOut(version).getFirst().isOpen()).isFalse();
    }

    @Test
    void whereThePortalStopsBetweenTheFilesAndTheListOfThoseLeftOutNothingIsCalledSilent() {
        String title = "Version " + UUID.randomUUID();
        willThrow(new IllegalStateException("killed")).given(record).keep(any(), anyString(), anyString(), anyList());

        assertThatThrownBy(() -> uploadBundle(title)).hasMessage("killed");

        PlanVersionId version = version(title);
        await(() -> plans.coverage(version).documentsPending() == 0);
        assertThat(plans.documents(version)).hasSize(1);
        assertThat(shelf.leftOut(version)).singleElement().satisfies(left -> assertThat(left.words())
                .startsWith("plan.zip was not taken in: It has not been taken in to its end"));
        assertThat(verdict(plans.coverage(version))).isEqualTo(Verdict.CANNOT_TELL);

        willCallRealMethod().given(record).keep(any(), anyString(), anyString(), anyList());
        uploadBundle(title);

        assertThat(shelf.leftOut(version)).extracting(LeftOut::path).containsExactly("a/scan.png", "inner.exe");
    }

    @Test
    void wherePortalsStopBeforeTheFirstFileTheUploadIsNotThere() {
        String title = "Version " + UUID.randomUUID();
        willThrow(new IllegalStateException("killed")).given(record).begins(any(), anyString(), anyString());

        assertThatThrownBy(() -> uploadBundle(title)).hasMessage("killed");

        assertThat(plans.versions(ROUND, FOOTPRINT))
                .noneMatch(version -> version.title().equals(title));
    }

    @Test
    void aBundleIsInDoubtFromItsFirstFileUntilItsLast() {
        String title = "Version " + UUID.randomUUID();
        List<Integer> seen = new ArrayList<>();
        willAnswer(call -> {
                    seen.add(shelf.leftOut(call.getArgument(0)).size());
                    return call.callRealMethod();
                })
                .given(record)
                .keep(any(), anyString(), anyString(), anyList());

        PlanVersionId version = uploadBundle(title);

        assertThat(seen).containsExactly(1);
        assertThat(shelf.leftOut(version)).extracting(LeftOut::path).doesNotContain("plan.zip");
    }

    private PlanVersionId version(String title) {
        return plans.versions(ROUND, FOOTPRINT).stream()
                .filter(version -> version.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PlanVersionId uploadBundle(String title) {
        List<Outcome> outcomes = uploads.receiveAll(upload(title, "plan.zip"), new ByteArrayInputStream(BUNDLE));
        Received received = outcomes.getFirst().received();
        assertThat(received).isNotNull();
        Document document = received.document();
        await(() -> texts.document(document.id()).orElseThrow().state().isFinal());
        return document.version();
    }

    private String title(PlanVersionId version) {
        return plans.version(version).orElseThrow().title();
    }

    private static Verdict verdict(Coverage coverage) {
        return VerdictRule.judge(true, Counts.none("beds", 1), coverage).verdict();
    }
}

package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.candour.common.Role;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every method of every service, asked by every role. */
class RightsTests extends PlansTest {

    private static final Set<Role> STAFF = EnumSet.of(Role.ASSESSOR, Role.MODERATOR, Role.PUBLISHER);
    private static final Set<Role> PUBLISHER = EnumSet.of(Role.PUBLISHER);

    private static final PlanVersionId VERSION = new PlanVersionId(new UUID(0, 1));
    private static final DocumentId DOCUMENT = new DocumentId(new UUID(0, 2));

    private static final Map<String, Set<Role>> WHO = Map.ofEntries(
            Map.entry("versions of a round", STAFF),
            Map.entry("versions of a footprint", STAFF),
            Map.entry("version", STAFF),
            Map.entry("newest", STAFF),
            Map.entry("documents", STAFF),
            Map.entry("document", STAFF),
            Map.entry("coverage", STAFF),
            Map.entry("pages", STAFF),
            Map.entry("page", STAFF),
            Map.entry("publish", PUBLISHER),
            Map.entry("unpublish", PUBLISHER),
            Map.entry("upload", STAFF),
            Map.entry("upload of a bundle", STAFF));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static Stream<Arguments> everyMethodAndRole() {
        return WHO.keySet().stream().sorted().flatMap(method -> EnumSet.allOf(Role.class).stream()
                .map(role -> Arguments.of(method, role)));
    }

    @ParameterizedTest
    @MethodSource("everyMethodAndRole")
    void allowsTheRolesThatMay(String method, Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("ruth", "", role.authority()));

        if (WHO.get(method).contains(role)) {
            assertThatCodeMayFailOtherwise(call(method));
        } else {
            assertThatThrownBy(call(method)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static void assertThatCodeMayFailOtherwise(ThrowingCallable call) {
        try {
            call.call();
        } catch (Throwable e) {
            assertThat(e).isNotInstanceOf(AccessDeniedException.class);
        }
    }

    private ThrowingCallable call(String method) {
        return switch (method) {
            case "versions of a round" -> () -> plans.versions(ROUND);
            case "versions of a footprint" -> () -> plans.versions(ROUND, FOOTPRINT);
            case "version" -> () -> plans.version(VERSION);
            case "newest" -> () -> plans.newest(ROUND, FOOTPRINT);
            case "documents" -> () -> plans.documents(VERSION);
            case "document" -> () -> plans.document(DOCUMENT);
            case "coverage" -> () -> plans.coverage(VERSION);
            case "pages" -> () -> plans.pages(DOCUMENT);
            case "page" -> () -> plans.page(DOCUMENT, 1);
            case "publish" -> () -> plans.publish(VERSION);
            case "unpublish" -> () -> plans.unpublish(VERSION);
            case "upload" -> () -> uploads.receive(upload("plan.pdf"), InputStream.nullInputStream());
            case "upload of a bundle" -> () -> uploads.receiveAll(upload("plan.zip"), InputStream.nullInputStream());
            default -> throw new IllegalArgumentException(method);
        };
    }
}

package org.candour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.common.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the portal × everybody who may ask for it. A route that is not in the table fails the test: add its
 * line. Columns: public reader, assessor, moderator, publisher, footprint contact, administrator; {@code o} open,
 * {@code s} sign in first, {@code x} refused.
 */
class RoutesAndRightsTest extends CandourTest {

    private static final List<Role> ROLES =
            List.of(Role.ASSESSOR, Role.MODERATOR, Role.PUBLISHER, Role.CONTACT, Role.ADMINISTRATOR);

    private static final String SCREENS = """
            o o o o o o  /
            o o o o o o  /rounds/:round
            o o o o o o  /rounds/:round/data
            o o o o o o  /rounds/:round/documents/:document/pages/:page
            o o o o o o  /rounds/:round/editions/:number
            o o o o o o  /rounds/:round/finance
            o o o o o o  /rounds/:round/finance/organisations/:organisation
            o o o o o o  /rounds/:round/footprints/:code
            o o o o o o  /rounds/:round/method
            o o o o o o  /rounds/:round/search
            o o o o o o  /rounds/:round/silences
            s o o o o o  /work
            s o x x x x  /work/:round/assess/:code
            s x o x x x  /work/:round/assignments
            s o o o x x  /work/:round/changes
            s o x x x x  /work/:round/confirming
            s o o o x x  /work/:round/dropped/:code
            s o o o x x  /work/:round/gaps/:code
            s o o o x x  /work/:round/issues
            s o o o x x  /work/:round/issues/:issue
            s x o o x x  /work/:round/finance
            s x o o x x  /work/:round/finance/imports/:import
            s x o x x x  /work/:round/moderation
            s x o x x x  /work/:round/moderation/:code
            s o o o x x  /work/:round/numbers
            s o o o x x  /work/:round/numbers/:code
            s o o o x x  /work/:round/plans
            s o o o x x  /work/:round/plans/:code
            s x x o x x  /work/:round/publishing
            s o o o x x  /work/:round/search
            s o o o x x  /work/:round/silences
            s o o o x x  /work/:round/silences/letters/:code
            s x x x x o  /work/administration
            s x x x x o  /work/administration/audit
            s o o o o o  /work/token
            s o o o x x  /work/vocabulary
            """;

    /** Under {@code /api} public readers read what is public; {@code /control} asks for its own key, see {@code Control}. */
    private static final String ENDPOINTS = """
            o o o o o o  * /error
            o o o o o o  GET /api/**
            o o o o o o  GET /api/openapi.json
            o o o o o o  GET /api/v1/documents/{sha256}
            o o o o o o  GET /api/v1/documents/{sha256}/pages/{number}
            o o o o o o  GET /api/v1/rounds
            o o o o o o  GET /api/v1/rounds/{round}/editions
            o o o o o o  GET /api/v1/rounds/{round}/editions/{number}
            o o o o o o  GET /api/v1/rounds/{round}/finance
            o o o o o o  GET /api/v1/rounds/{round}/finance.csv
            o o o o o o  GET /api/v1/rounds/{round}/finance/organisations/{organisation}
            o o o o o o  GET /api/v1/rounds/{round}/finance/pictures/{picture}.csv
            o o o o o o  GET /api/v1/rounds/{round}/finance/pictures/{picture}.svg
            o o o o o o  GET /api/v1/rounds/{round}/findings
            o o o o o o  GET /api/v1/rounds/{round}/findings.csv
            o o o o o o  GET /api/v1/rounds/{round}/findings/{issue}/{code}/certificate.txt
            o o o o o o  GET /api/v1/rounds/{round}/finance/figures.csv
            o o o o o o  GET /api/v1/rounds/{round}/finance/figures.json
            o o o o o o  GET /api/v1/rounds/{round}/finance/figures.xlsx
            s x o o x x  GET /api/v1/rounds/{round}/finance/imports/{id}/changes.csv
            s x o o x x  GET /api/v1/rounds/{round}/finance/imports/{id}/file
            o o o o o o  GET /api/v1/rounds/{round}/finance/templates/{kind}.csv
            o o o o o o  GET /api/v1/rounds/{round}/finance/templates/{kind}.xlsx
            o o o o o o  GET /api/v1/rounds/{round}/footprints
            o o o o o o  GET /api/v1/rounds/{round}/footprints.csv
            o o o o o o  GET /api/v1/rounds/{round}/footprints.geojson
            o o o o o o  GET /api/v1/rounds/{round}/hybrid
            o o o o o o  GET /api/v1/rounds/{round}/hybrid.csv
            o o o o o o  GET /api/v1/rounds/{round}/ledger
            o o o o o o  GET /api/v1/rounds/{round}/ledger.csv
            o o o o o o  GET /api/v1/rounds/{round}/measures
            o o o o o o  GET /api/v1/rounds/{round}/measures/{measure}
            o o o o o o  GET /api/v1/rounds/{round}/measures/{measure}.csv
            o o o o o o  GET /api/v1/rounds/{round}/offsets
            o o o o o o  GET /api/v1/rounds/{round}/offsets.csv
            o o o o o o  GET /api/v1/rounds/{round}/plans
            o o o o o o  GET /api/v1/rounds/{round}/plans/{code}
            s o o o x x  GET /api/v1/rounds/{round}/plans/{code}/documents/{id}/status
            o o o o o o  GET /api/v1/rounds/{round}/ratings
            o o o o o o  GET /api/v1/rounds/{round}/ratings.csv
            o o o o o o  GET /api/v1/rounds/{round}/search
            o o o o o o  GET /api/v1/rounds/{round}/search.csv
            o o o o o o  GET /api/v1/rounds/{round}/silences
            o o o o o o  GET /api/v1/rounds/{round}/silences.csv
            o o o o o o  GET /api/v1/rounds/{round}/silences/{issue}/{code}/certificate.txt
            o o o o o o  GET /first-account
            o o o o o o  GET /sign-in
            o o o o o o  GET /view/{id}
            o o o o o o  GET /view/{id}/find
            o o o o o o  GET /view/{id}/pages/{number}
            o o o o o o  GET /view/{id}/pages/{number}/picture
            o o o o o o  GET /view/{id}/strip
            s o o o x x  GET /work/view/figures/{id}
            s x o o x x  GET /work/view/finance/{round}/imports/{id}/changes.csv
            s x o o x x  GET /work/view/finance/{round}/imports/{id}/file
            s o o o x x  GET /work/view/{id}
            s o o o x x  GET /work/view/{id}/find
            s o o o x x  GET /work/view/{id}/pages/{number}
            s o o o x x  GET /work/view/{id}/pages/{number}/picture
            s o o o x x  GET /work/view/{id}/strip
            s x o o x x  POST /api/v1/rounds/{round}/finance/imports
            s x o o x x  POST /api/v1/rounds/{round}/finance/imports/{id}/take-back
            s o o o x x  POST /api/v1/rounds/{round}/plans/{code}/documents
            o o o o o o  POST /control/check
            o o o o o o  POST /control/load
            o o o o o o  POST /control/token
            o o o o o o  POST /first-account
            s o x x x x  POST /work/words/{id}/{criterion}/{seen}
            """;

    @Autowired
    WebApplicationContext context;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    NavigationAccessControl navigation;

    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @Test
    void everyScreenIsOpenToThoseInTheTable() {
        assertThat(sorted(screens().flatMap(this::line))).isEqualTo(sorted(SCREENS.lines()));
    }

    @Test
    void whatTheScreensSayIsEnforced() {
        assertThat(navigation.isEnabled()).isTrue();
        assertThat(navigation.hasAccessChecker(AnnotatedViewAccessChecker.class))
                .isTrue();
    }

    @Test
    void everyEndpointIsOpenToThoseInTheTable() {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        assertThat(sorted(mappings.stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                        .flatMap(info -> line(mvc, info))))
                .isEqualTo(sorted(ENDPOINTS.lines()));
    }

    /** By address, so that a failure shows the line to add where it belongs. */
    private static String sorted(Stream<String> lines) {
        return lines.distinct()
                .sorted(Comparator.comparing(line -> line.substring(line.indexOf("  "))))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Class<?>> screens() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.candour").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), RoutesAndRightsTest.class.getClassLoader()));
    }

    private Stream<String> line(Class<?> screen) {
        String answers = answers(role -> {
            if (role == null) {
                return checker.hasAccess(screen, null, any -> false) ? "o" : "s";
            }
            return checker.hasAccess(screen, role::name, role.name()::equals) ? "o" : "x";
        });
        return Stream.concat(
                        Stream.of(screen.getAnnotation(Route.class).value()),
                        Arrays.stream(screen.getAnnotationsByType(RouteAlias.class))
                                .map(RouteAlias::value))
                .map(path -> answers + "  /" + path);
    }

    private Stream<String> line(MockMvc mvc, RequestMappingInfo info) {
        List<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream().flatMap(path -> (methods.isEmpty() ? List.of("*") : methods)
                .stream().map(method -> answers(role -> answer(mvc, method, path, role)) + "  " + method + " " + path));
    }

    private static String answers(Function<@Nullable Role, String> ask) {
        return Stream.concat(Stream.of(ask.apply(null)), ROLES.stream().map(role -> ask.apply(role)))
                .collect(Collectors.joining(" "));
    }

    /** What somebody of the role is told; anything but "sign in" and "refused" is open, also "no such thing". */
    private static String answer(MockMvc mvc, String method, String path, @Nullable Role role) {
        var request = method.equals("POST")
                ? MockMvcRequestBuilders.multipart(filled(path))
                        .file("file", new byte[0])
                        .param("version", "A version")
                        .param("role", "MAIN")
                : MockMvcRequestBuilders.request(
                        method.equals("*") ? HttpMethod.GET : HttpMethod.valueOf(method), filled(path));
        request.with(csrf());
        request.with(role == null ? anonymous() : user("somebody").roles(role.name()));
        try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            String sentTo = Objects.requireNonNullElse(response.getRedirectedUrl(), "");
            return switch (response.getStatus()) {
                case 401 -> "s";
                case 302 -> sentTo.contains("/sign-in") ? "s" : "o";
                case 403 -> "x";
                default -> "o";
            };
        } catch (Exception e) {
            throw new IllegalStateException(method + " " + path + " as " + role, e);
        }
    }

    /** Things that exist, so that rights are asked before "no such thing" is said. */
    private static String filled(String path) {
        return path.replace("{round}", "stp-2016")
                .replace("{code}", "E54000041")
                .replaceAll("\\{[^}]*id[^}]*}", "00000000-0000-0000-0000-000000000000")
                .replaceAll("\\{[^}]*}", "1");
    }
}

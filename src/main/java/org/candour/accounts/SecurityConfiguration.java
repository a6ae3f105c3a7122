package org.candour.accounts;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import org.candour.common.Role;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who may open which route. What a person may do is checked again in every service. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

    private static final String[] OPEN_TO_ALL = {
        "/styles/**",
        "/fonts/**",
        "/scripts/**",
        "/robots.txt",
        "/favicon.svg",
        "/favicon.ico",
        "/sign-in",
        "/first-account",
        "/error",
        "/actuator/health"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** The API, public documents and the machine's own controls: no session, no cookie; a personal token where a person is needed. */
    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, TokenFilter tokenFilter) throws Exception {
        ApiRefusal refusal = new ApiRefusal();
        return http.securityMatcher("/api/**", "/control/**", "/view/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .exceptionHandling(e -> e.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(tokenFilter, UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/control/**")
                        .permitAll() // guarded by the control key, see Control
                        .requestMatchers(HttpMethod.GET, "/api/v1/rounds/*/plans/*/documents/*/status")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/api/**", "/view/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/api/**", "/view/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screensChain(HttpSecurity http, SessionRegistry sessions, StaffAddresses staff)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_TO_ALL)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/work/words/**")
                .hasRole(Role.ASSESSOR.name())
                .requestMatchers(HttpMethod.GET, "/work/view/**")
                .authenticated() // by role, see its endpoint
                .requestMatchers(HttpMethod.HEAD, "/work/view/**")
                .authenticated()
                .requestMatchers(staff::isScreen)
                .access(staff));
        http.exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(
                (request, response, stranger) -> response.sendError(HttpStatus.NOT_FOUND.value()), staff::isNothing));
        http.sessionManagement(visits -> visits.sessionConcurrency(
                all -> all.maximumSessions(-1).sessionRegistry(sessions).expiredSessionStrategy(new EndedVisit())));
        return http.with(vaadin(), screens -> screens.loginView("/sign-in", "/").defaultSuccessUrl("/work", false))
                .build();
    }

    /** Knows who is signed in, so that a person shut out is out at once. */
    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEnds() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeaders() {
        FilterRegistrationBean<SecurityHeadersFilter> registration =
                new FilterRegistrationBean<>(new SecurityHeadersFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** Runs inside the API chain only; without this Boot would also put it before every request. */
    @Bean
    FilterRegistrationBean<TokenFilter> tokenFilterOnlyInTheChain(TokenFilter filter) {
        FilterRegistrationBean<TokenFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}

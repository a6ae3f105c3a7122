package org.candour.criteria.files;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.candour.common.Findings;
import org.candour.criteria.FieldProblems;
import org.candour.criteria.StartingIssue;
import org.yaml.snakeyaml.nodes.MappingNode;

/** A register of issues that stands alone, outside a criteria set. */
public final class IssueFile {

    private IssueFile() {}

    /**
     * The issues of the file; domains, also missing ones, and sources are taken as they are.
     *
     * @param name how the file is called in messages
     * @param check is asked of every issue whose form is right
     * @throws org.candour.common.ProblemsException with every problem, by line
     */
    public static List<StartingIssue> read(String name, String text, BiConsumer<StartingIssue, FieldProblems> check) {
        Findings findings = new Findings();
        Optional<MappingNode> node = YamlDocument.read(new SourceFile(name, text), findings);
        List<StartingIssue> issues = node.map(found ->
                        new IssueReader(domain -> true, source -> true, check).read(new Fields(name, found, findings)))
                .orElse(List.of());
        findings.throwIfAny("The issues cannot be used:");
        return issues;
    }
}

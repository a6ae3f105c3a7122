package org.candour.criteria.files;

import java.util.List;
import java.util.Optional;
import org.candour.common.Findings;
import org.candour.criteria.StartingIssue;
import org.yaml.snakeyaml.nodes.MappingNode;

/** A register of issues that stands alone, outside a criteria set. */
public final class IssueFile {

    private IssueFile() {}

    /**
     * The issues of the file; domains and sources are taken as they are.
     *
     * @param name how the file is called in messages
     * @throws org.candour.common.ProblemsException with every problem, by line
     */
    public static List<StartingIssue> read(String name, String text) {
        Findings findings = new Findings();
        Optional<MappingNode> node = YamlDocument.read(new SourceFile(name, text), findings);
        List<StartingIssue> issues = node.map(found ->
                        new IssueReader(domain -> true, source -> true).read(new Fields(name, found, findings)))
                .orElse(List.of());
        findings.throwIfAny("The issues cannot be used:");
        return issues;
    }
}

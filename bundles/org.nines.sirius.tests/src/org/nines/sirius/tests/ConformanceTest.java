// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the design keeps to the rules of Sirius, and whether each rule finds a design that breaks it. */
class ConformanceTest {

    @ParameterizedTest
    @EnumSource
    void theDesignKeepsTo(Rule rule) {
        assertEquals(List.of(), rule.broken(Design.NINES));
    }

    @Test
    void theDesignIsOfTheVersionThatNeedsNoMigration() {
        assertEquals("12.0.0.2017041100", Design.NINES.get("version"));
        assertTrue(Design.NINES.tree().count() > 100);
    }

    /** A mistake for each rule: what is replaced in the design, and by what. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(Rule.CLASSES, "xsi:type=\"tool:ChangeContext\" browse", "xsi:type=\"diagramtool:DirectEditLabel\" browse"),
                Arguments.of(Rule.MULTIPLICITIES, "<elementView name=\"elementView\"/>", ""),
                Arguments.of(Rule.MULTIPLICITIES, " domainClass=\"compute::Server\"", ""),
                Arguments.of(Rule.ATTRIBUTES, "routingStyle=\"manhattan\"", "routingStyle=\"curved\""),
                Arguments.of(Rule.ATTRIBUTES, "labelSize=\"9\"", "labelSize=\"small\""),
                Arguments.of(Rule.ATTRIBUTES, "tooltipExpression=", "toolTip="),
                Arguments.of(Rule.REFERENCES, "@entries[name='compute%20line']", "@entries[name='computer%20line']"),
                Arguments.of(Rule.REFERENCES, "@ownedTools[name='Rename']", "@ownedTools[name='Delete']"),
                Arguments.of(Rule.METAMODELS, "<metamodel href=\"http://nines.org/model/2#/\"/>", ""),
                Arguments.of(Rule.METAMODELS, "http://nines.org/model/2#/", "http://nines.org/model/2/core#/"),
                Arguments.of(Rule.DOMAIN_CLASSES, "domainClass=\"compute::Server\"", "domainClass=\"Server\""),
                Arguments.of(Rule.DOMAIN_CLASSES, "targetClass=\"core::Element\"", "targetClass=\"core::Elements\""),
                Arguments.of(Rule.DOMAIN_CLASSES, "domainClass=\"network::Link\" useDomainElement=\"true\"", "useDomainElement=\"true\""),
                Arguments.of(Rule.IMAGES, "/icons/site.svg", "/icons/sight.svg"),
                Arguments.of(Rule.IMAGES, "/org.nines.model.edit/icons/project.svg", "icons/project.svg"),
                Arguments.of(Rule.NAMES, "<variable name=\"container\"/>", "<variable name=\"\"/>"),
                Arguments.of(Rule.NAMES, "<nodeMappings name=\"Virtual machine\"", "<nodeMappings name=\"Server\""),
                Arguments.of(Rule.DOCUMENTATION, " documentation=\"A room.\"", ""),
                Arguments.of(Rule.STYLES, "sizeComputationExpression=\"1\" ", ""),
                Arguments.of(Rule.LABELS_INSIDE, "width=\"-1\" height=\"-1\"", ""),
                Arguments.of(Rule.CONTAINERS, "<containerMappings name=\"Rack\"", "<containerMappings childrenPresentation=\"VerticalStack\" name=\"Rack\""),
                Arguments.of(Rule.ENDS_OF_LINES, "targetMapping=\"", "targetMapping=\"//@ownedViewpoints[name='Nines']/@ownedRepresentations[name='Topology']"
                        + "/@defaultLayer/@edgeMappings[name='Link'] "),
                Arguments.of(Rule.DROPS, "precondition=\"service:newContainer.topologyAccepts(element)\"", ""),
                Arguments.of(Rule.DEFAULT_LAYER, "<defaultLayer name=\"Default\">", "<defaultLayer name=\"Other\"/><defaultLayer name=\"Default\">"),
                Arguments.of(Rule.CUSTOMIZATIONS, "referenceName=\"borderColor\"", "referenceName=\"bordersColor\""),
                Arguments.of(Rule.CUSTOMIZATIONS, "value=\"aql:'3'\"", "value=\"3\""),
                Arguments.of(Rule.CUSTOMIZATIONS, "applyOnAll=\"true\" ", ""),
                Arguments.of(Rule.VIEWS_OF_TOOLS, "documentation=\"Deletes an element with all that it contains, and with what would lead nowhere without it.\">\n"
                        + "            <element name=\"element\"/>\n            <elementView name=\"elementView\"/>", "documentation=\"Deletes.\">\n            <element name=\"element\"/>"),
                Arguments.of(Rule.DOUBLE_CLICKS, "@ownedTools[name='Open%20storage']", "@ownedTools[name='Open%20network']"),
                Arguments.of(Rule.RECONNECTIONS, "reconnectionKind=\"RECONNECT_SOURCE\"", "reconnectionKind=\"RECONNECT_TARGET\""),
                Arguments.of(Rule.RECONNECTIONS, "aql:element.reconnectSource(", "aql:element.reconnectTarget("),
                Arguments.of(Rule.CELLS, "featureName=\"count\"", "featureName=\"*\""),
                Arguments.of(Rule.CELLS, "featureName=\"count\"", "featureName=\"number\""),
                Arguments.of(Rule.CELLS, "featureName=\"count\"", "featureName=\"kind\""),
                Arguments.of(Rule.CELLS, "featureName=\"*\"", "featureName=\"fans\""),
                Arguments.of(Rule.HEADERS, "headerLabelExpression=\"Verdict\"", "headerLabelExpression=\"aql:'Verdict'\""),
                Arguments.of(Rule.LABELS_OF_TREES, "aql:element.treeRename(", "aql:element.retitle("),
                Arguments.of(Rule.LABELS_OF_TREES, " precondition=\"aql:self.treeHasName()\"", ""),
                // what somebody types is no text for the check of Sirius
                Arguments.of(Rule.EXPRESSIONS, "aql:self.retitle(arg0.toString())", "aql:self.retitle(arg0)"),
                Arguments.of(Rule.EXPRESSIONS, "aql:element.setFeature('provider', arg0.toString())", "aql:element.setFeature('provider', arg0)"),
                Arguments.of(Rule.EXPRESSIONS, "aql:element.setFeature('provider', arg0.toString())", "aql:element.setFeature(arg0.toString())"),
                Arguments.of(Rule.EXPRESSIONS, "aql:element.setFeature('provider', arg0.toString())", "aql:element.setFeature('provider', arg1.toString())"),
                // variables by place
                Arguments.of(Rule.EXPRESSIONS, "precondition=\"aql:container.canCreate(", "precondition=\"aql:element.canCreate("),
                Arguments.of(Rule.EXPRESSIONS, "precondition=\"aql:preSource.canConnect(preTarget", "precondition=\"aql:source.canConnect(preTarget"),
                Arguments.of(Rule.EXPRESSIONS, "connectionStartPrecondition=\"aql:preSource.canBegin(", "connectionStartPrecondition=\"aql:preTarget.canBegin("),
                Arguments.of(Rule.EXPRESSIONS, "aql:source.connect(target", "aql:source.connect(preTarget"),
                Arguments.of(Rule.EXPRESSIONS, "reconnectSource(edgeView", "reconnectSource(elementView"),
                Arguments.of(Rule.EXPRESSIONS, "aql:newSemanticContainer.put(", "aql:newContainer.put("),
                Arguments.of(Rule.EXPRESSIONS, "aql:self.impactEffect(columnSemantic)", "aql:self.impactEffect(rowSemantic)"),
                Arguments.of(Rule.EXPRESSIONS, "aql:root.createKind('topology', 'Server')", "aql:roots.createKind('topology', 'Server')"),
                // what is given
                Arguments.of(Rule.EXPRESSIONS, "auditExpression=\"aql:not self.hasErrors()\"", "auditExpression=\"aql:self.errorNote()\""),
                Arguments.of(Rule.EXPRESSIONS, "labelExpression=\"aql:self.topologyLabel()\"", "labelExpression=\"aql:self.topologyLinkElements()\""),
                Arguments.of(Rule.EXPRESSIONS, "red=\"service:topologyLinkRed\"", "red=\"service:topologyLinkLabel\""),
                Arguments.of(Rule.EXPRESSIONS, "labelExpression=\"aql:self.topologyLabel()\"", "labelExpression=\"self.topologyLabel()\""),
                Arguments.of(Rule.EXPRESSIONS, "aql:self.topologyContent('Server')", "aql:self.topologyContent()"),
                Arguments.of(Rule.EXPRESSIONS, "aql:self.topologyContent('Server')", "aql:self.topologyLabel()"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsFoundBy(Rule rule, String text, String replacement) {
        assertFalse(rule.broken(Design.with(text, replacement)).isEmpty(), text + " > " + replacement);
    }

    @Test
    void everyRuleIsTriedOnAMistake() {
        assertEquals(EnumSet.allOf(Rule.class), EnumSet.copyOf(mistakes().map(m -> (Rule) m.get()[0]).toList()));
    }
}

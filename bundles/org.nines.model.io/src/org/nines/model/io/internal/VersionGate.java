// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.nines.model.io.Migration;
import org.nines.model.io.ModelException;

/**
 * Decides by the namespaces of the root what a document is: of this format and read as it comes, older and migrated first, newer or something
 * else and refused.
 */
final class VersionGate implements XmlHandler {

    private final Format format;
    private final List<Migration> migrations;
    private final ModelFile file;
    private final ProblemLog log;
    private XmlHandler next;
    private DomTree older;
    private int version;

    VersionGate(Format format, List<Migration> migrations, ModelFile file, ProblemLog log) {
        this.format = format;
        this.migrations = migrations;
        this.file = file;
        this.log = log;
    }

    @Override
    public void start(Tag tag) throws ModelException {
        if (next == null) {
            next = handlerFor(tag);
        }
        next.start(tag);
    }

    private XmlHandler handlerFor(Tag tag) throws ModelException {
        Collection<String> namespaces = Xmi.isWrapper(tag) ? tag.declared().values() : List.of(tag.namespace());
        OptionalInt found = namespaces.stream().map(format::versionOf).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).max();
        String place = file.name + ":" + tag.line();
        if (found.isEmpty()) {
            throw Issue.NOT_A_MODEL.failure(place, "this is no Nines model: its root element is '" + XmlSource.shorten(tag.name()) + "'"
                    + (tag.namespace().isEmpty() ? "." : " in the namespace '" + XmlSource.shorten(tag.namespace()) + "'."));
        }
        version = Stream.concat(found.stream().boxed(), tag.declared().values().stream().map(format::versionOf)
                .filter(OptionalInt::isPresent).map(OptionalInt::getAsInt)).mapToInt(Integer::intValue).max().orElseThrow();
        if (version > format.version()) {
            throw Issue.NEWER_FORMAT.failure(place, "the file was written by a newer version of Nines (format "
                    + (version == Integer.MAX_VALUE ? "far beyond" : version + ", this one reads up to") + " " + format.version() + ").");
        }
        if (version == format.version()) {
            return new ElementReader(format, file, log);
        }
        older = new DomTree();
        return older;
    }

    /** To be called at the end of the document; migrates if needed. */
    void finish() throws ModelException {
        if (older != null) {
            MigrationChain chain = MigrationChain.find(version, format.version(), migrations, file.name);
            chain.apply(older, format, file.name, log);
            older.replay(new ElementReader(format, file, log));
        }
    }

    @Override
    public void text(String text, int line) throws ModelException {
        if (next != null) {
            next.text(text, line);
        }
    }

    @Override
    public void end() throws ModelException {
        next.end();
    }

    @Override
    public void remark(int line) throws ModelException {
        next.remark(line);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.nio.file.Path;
import java.util.List;

/**
 * What a model may ask of us while it is loaded. The limits hold for all files of a model together, except where said otherwise.
 *
 * @param maxBytes size of the files; at least 1
 * @param maxDepth how deeply elements may be nested in one file; at least 1
 * @param maxElements number of XML elements; at least 1
 * @param maxAttributeLength characters of one attribute or text; at least 1
 * @param maxFiles number of files; at least 1
 * @param maxProblems how many errors are collected before loading gives up; at least 1
 * @param allowedFolders folders besides that of the root file from which parts may be taken
 * @param migrations steps besides those that the product brings
 */
public record LoadOptions(long maxBytes, int maxDepth, int maxElements, int maxAttributeLength, int maxFiles, int maxProblems,
        List<Path> allowedFolders, List<Migration> migrations) {

    private static final LoadOptions DEFAULTS = new LoadOptions(64L << 20, 64, 1_000_000, 1 << 20, 1_000, 100, List.of(), List.of());

    public LoadOptions {
        if (maxBytes < 1 || maxDepth < 1 || maxElements < 1 || maxAttributeLength < 1 || maxFiles < 1 || maxProblems < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
        allowedFolders = List.copyOf(allowedFolders);
        migrations = List.copyOf(migrations);
    }

    /** 64 MiB, 64 levels, a million elements, a mebi of characters in an attribute, 1000 files, 100 problems, no further folder. */
    public static LoadOptions defaults() {
        return DEFAULTS;
    }

    /** The same with another limit for the size of the files, in bytes. */
    public LoadOptions withMaxBytes(long limit) {
        return new LoadOptions(limit, maxDepth, maxElements, maxAttributeLength, maxFiles, maxProblems, allowedFolders, migrations);
    }

    /** The same with another limit for nesting. */
    public LoadOptions withMaxDepth(int limit) {
        return new LoadOptions(maxBytes, limit, maxElements, maxAttributeLength, maxFiles, maxProblems, allowedFolders, migrations);
    }

    /** The same with another limit for the number of XML elements. */
    public LoadOptions withMaxElements(int limit) {
        return new LoadOptions(maxBytes, maxDepth, limit, maxAttributeLength, maxFiles, maxProblems, allowedFolders, migrations);
    }

    /** The same with another limit for the length of an attribute or text, in characters. */
    public LoadOptions withMaxAttributeLength(int limit) {
        return new LoadOptions(maxBytes, maxDepth, maxElements, limit, maxFiles, maxProblems, allowedFolders, migrations);
    }

    /** The same with another limit for the number of files. */
    public LoadOptions withMaxFiles(int limit) {
        return new LoadOptions(maxBytes, maxDepth, maxElements, maxAttributeLength, limit, maxProblems, allowedFolders, migrations);
    }

    /** The same with another limit for the number of errors that are collected. */
    public LoadOptions withMaxProblems(int limit) {
        return new LoadOptions(maxBytes, maxDepth, maxElements, maxAttributeLength, maxFiles, limit, allowedFolders, migrations);
    }

    /** The same with these folders, besides that of the root file, from which parts may be taken. */
    public LoadOptions withAllowedFolders(List<Path> folders) {
        return new LoadOptions(maxBytes, maxDepth, maxElements, maxAttributeLength, maxFiles, maxProblems, folders, migrations);
    }

    /** The same with these migrations besides those that the product brings. */
    public LoadOptions withMigrations(List<Migration> steps) {
        return new LoadOptions(maxBytes, maxDepth, maxElements, maxAttributeLength, maxFiles, maxProblems, allowedFolders, steps);
    }
}

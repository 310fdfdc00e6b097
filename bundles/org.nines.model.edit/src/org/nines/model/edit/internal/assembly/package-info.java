// SPDX-License-Identifier: EPL-2.0
/** The ready-made assemblies, one class each, made with the help of a {@link org.nines.model.edit.internal.assembly.Kit}. */
package org.nines.model.edit.internal.assembly;

// SPDX-License-Identifier: EPL-2.0
/** What the generated code and the facades of the metamodel are made of; not for other bundles. */
package org.nines.model.internal;

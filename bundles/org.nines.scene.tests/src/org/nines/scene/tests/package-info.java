// SPDX-License-Identifier: EPL-2.0
/** Tests of the diagrams: what is on them, where it is, and what is written of it. */
package org.nines.scene.tests;

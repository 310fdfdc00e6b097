// SPDX-License-Identifier: EPL-2.0
/** Proves what loading and saving promise, with hand-made bad files and random good models. */
package org.nines.model.io.tests;

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"

#include <QWidget>

namespace beraad {

/// One kind of file. What a kind cannot do, it leaves as it is here.
class EvidencePane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is chosen; empty: nothing.
    virtual QString selectedText() const { return {}; }
    /// Where that stands: "p. 3", "line 12"; without a selection, what is in sight.
    virtual QString placeText() const { return {}; }
    /// A note on what is chosen, or on what is in sight: place and quote, nothing else.
    virtual EvidenceNote startedNote() const { return {}; }
    virtual void setNotes(const std::vector<EvidenceNote> &) { }
    /// A page, or a line, from 0; `boxes` of a PDF.
    virtual void goTo(int /*page*/, const std::vector<QRectF> & /*boxes*/) { }
    virtual bool canFind() const { return false; }
    virtual bool canSelect() const { return canFind(); }
    /// Empty: what was found is forgotten. Found is told as it comes in.
    virtual void find(const QString & /*words*/) { }
    virtual void findNext(int /*step*/) { }
    virtual void retranslate() { }

signals:
    void selectionChanged();
    /// `current` counts from 0, -1: none; `isDone`: the whole file is searched.
    void foundChanged(int current, int count, bool isDone);
};

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidencepane.h"

#include <QPlainTextEdit>
#include <QTextCursor>

#include <memory>

namespace KSyntaxHighlighting {
class Definition;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace beraad {

/// A text that is only read, with the numbers of its lines beside it.
class NumberedText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NumberedText(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class LineNumbers;
    int numberWidth() const;
    void paintNumbers(QWidget *margin, const QRect &dirty);

    QWidget *m_margin;
};

/// A script or another text; a script is coloured by its language.
class TextPane final : public EvidencePane {
    Q_OBJECT

public:
    explicit TextPane(QWidget *parent = nullptr);
    ~TextPane() override;

    void show(const QString &text, const KSyntaxHighlighting::Definition &language);

    QString selectedText() const override;
    QString placeText() const override;
    EvidenceNote startedNote() const override;
    void setNotes(const std::vector<EvidenceNote> &notes) override;
    void goTo(int line, const std::vector<QRectF> &boxes) override;
    bool canFind() const override { return true; }
    void find(const QString &words) override;
    void findNext(int step) override;
    void retranslate() override;

private:
    void colour();
    void mark();

    NumberedText *m_text;
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
    std::vector<QTextCursor> m_hits;
    int m_currentHit = -1;
    std::vector<EvidenceNote> m_notes;
    bool m_isColoured = false;
};

/// The text of a file: UTF-8 or, as in old files, Latin-1. Nothing when it is no text.
std::optional<QString> textOf(const QByteArray &content);

} // namespace beraad

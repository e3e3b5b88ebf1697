// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pdffile.h"
#include "ui/common/place.h"
#include "ui/evidence/evidencepane.h"

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QTreeWidget;

namespace beraad {

class EmptyState;
class Label;
class PageImages;
class PdfView;
class Thumbnails;

/// A PDF: its pages, small pictures of them, its outline, a field for the page, and zoom. Asks for a password in place.
class PdfPane final : public EvidencePane {
    Q_OBJECT

public:
    explicit PdfPane(const Context &context, QWidget *parent = nullptr);
    ~PdfPane() override;

    /// `password`: one that opened it before.
    void open(const QByteArray &content, const QString &password = {}, const pdf::File::Options &options = {});
    void close();
    PdfView *view() const { return m_view; }
    const pdf::File *file() const { return m_file.get(); }

    QString selectedText() const override;
    QString placeText() const override;
    EvidenceNote startedNote() const override;
    void setNotes(const std::vector<EvidenceNote> &notes) override;
    void goTo(int page, const std::vector<QRectF> &boxes) override;
    bool canFind() const override { return true; }
    void find(const QString &words) override;
    void findNext(int step) override;
    void retranslate() override;

signals:
    void opened(const QString &password); ///< the one with which it did
    void failed(beraad::pdf::Fault fault);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeSide();
    void fitSide();
    QWidget *makePasswordPage();
    void addKeys();
    void tryPassword(const QString &password);
    void take(const pdf::tell::Opened &opened);
    void refuse(pdf::Fault fault);
    void fillOutline(const pdf::tell::Outline &outline);
    void searchFrom(int page, int generation);
    void showHits();
    void goToHit();
    void showPage();
    void showZoom();
    void goToTyped();
    void showFacts();

    Context m_context;
    std::unique_ptr<pdf::File> m_file;
    std::unique_ptr<PageImages> m_images;
    Thumbnails *m_thumbnails;
    QStackedWidget *m_pages;
    EmptyState *m_message;
    PdfView *m_view;
    QTabWidget *m_side;
    QListView *m_thumbnailList;
    QTreeWidget *m_outline;
    QToolButton *m_sideButton;
    QLineEdit *m_pageField;
    Label *m_pageCount;
    Label *m_zoom;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fitWidth;
    QToolButton *m_fitPage;
    Label *m_facts;
    QWidget *m_passwordPage;
    Label *m_passwordSentence;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_passwordButton;
    pdf::tell::Opened m_opened;
    bool m_hasScripts = false;
    std::optional<pdf::Fault> m_fault;
    QString m_words; ///< that are searched
    std::vector<pdf::Hit> m_hits;
    int m_currentHit = -1;
    bool m_isSearched = true;
    int m_generation = 0; ///< of the search; what belongs to an older one is dropped
};

} // namespace beraad

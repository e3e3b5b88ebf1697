// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfdescribing.h"

#include <qpdf/DLL.h>
#include <qpdf/qpdf-c.h>

#include <QXmlStreamWriter>

#include <memory>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QString programName()
{
    return u"Beraad " BERAAD_VERSION ""_s;
}

QString producerName()
{
    return u"Qt " QT_VERSION_STR ", qpdf " QPDF_VERSION ""_s;
}

/// `rdf:Alt`, `rdf:Seq` or `rdf:Bag` with its items, as XMP wants it.
void writeItems(QXmlStreamWriter &xml, const QString &name, const QString &container, const QStringList &items)
{
    xml.writeStartElement(name);
    xml.writeStartElement(container);
    for (const QString &item : items) {
        xml.writeStartElement(u"rdf:li"_s);
        if (container == "rdf:Alt"_L1)
            xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        xml.writeCharacters(item);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Must say the same as the information dictionary (ISO 19005-1, 6.7.3).
void writeDescription(QXmlStreamWriter &xml, const PdfMetadata &metadata)
{
    xml.writeStartElement(u"rdf:Description"_s);
    xml.writeAttribute(u"rdf:about"_s, QString());
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s);
    xml.writeAttribute(u"xmlns:pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s);
    xml.writeAttribute(u"xmlns:pdfaid"_s, u"http://www.aiim.org/pdfa/ns/id/"_s);
    writeItems(xml, u"dc:title"_s, u"rdf:Alt"_s, {metadata.title});
    writeItems(xml, u"dc:creator"_s, u"rdf:Seq"_s, {metadata.author});
    writeItems(xml, u"dc:description"_s, u"rdf:Alt"_s, {metadata.subject});
    writeItems(xml, u"dc:language"_s, u"rdf:Bag"_s, {metadata.language});
    xml.writeTextElement(u"pdf:Keywords"_s, metadata.keywords.join(u", "_s));
    xml.writeTextElement(u"pdf:Producer"_s, producerName());
    xml.writeTextElement(u"xmp:CreatorTool"_s, programName());
    if (metadata.created.isValid())
        xml.writeTextElement(u"xmp:CreateDate"_s, metadata.created.toUTC().toString(Qt::ISODate));
    if (metadata.changed.isValid())
        xml.writeTextElement(u"xmp:ModifyDate"_s, metadata.changed.toUTC().toString(Qt::ISODate));
    xml.writeTextElement(u"pdfaid:part"_s, u"1"_s);
    xml.writeTextElement(u"pdfaid:conformance"_s, u"B"_s);
    xml.writeEndElement();
}

QByteArray xmpOf(const PdfMetadata &metadata)
{
    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&packet);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    writeDescription(xml, metadata);
    xml.writeEndElement();
    xml.writeEndElement();
    packet += "\n<?xpacket end=\"w\"?>";
    return packet;
}

/// The objects of one PDF, through the C interface of qpdf, which keeps exceptions on its own side. Errors are gathered
/// in the document; see `problem`.
class PdfObjects {
public:
    PdfObjects()
        : m_pdf(qpdf_init())
    {
        qpdf_silence_errors(m_pdf);
        qpdf_set_suppress_warnings(m_pdf, QPDF_TRUE);
    }
    ~PdfObjects() { qpdf_cleanup(&m_pdf); }
    PdfObjects(const PdfObjects &) = delete;
    PdfObjects &operator=(const PdfObjects &) = delete;

    qpdf_data get() const { return m_pdf; }
    qpdf_oh text(const QString &text) const
    {
        const QByteArray utf8 = text.toUtf8();
        return qpdf_oh_new_binary_unicode_string(m_pdf, utf8.constData(), static_cast<size_t>(utf8.size()));
    }
    qpdf_oh ascii(const QString &text) const { return qpdf_oh_new_string(m_pdf, text.toUtf8().constData()); }
    qpdf_oh date(const QDateTime &when) const
    {
        return ascii(u"D:"_s + when.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'Z');
    }
    qpdf_oh name(const char *name) const { return qpdf_oh_new_name(m_pdf, name); }
    qpdf_oh number(int value) const { return qpdf_oh_new_integer(m_pdf, value); }
    qpdf_oh dictionary() const { return qpdf_oh_new_dictionary(m_pdf); }
    qpdf_oh indirect(qpdf_oh object) const { return qpdf_make_indirect_object(m_pdf, object); }
    void put(qpdf_oh dictionary, const char *key, qpdf_oh value) const
    {
        qpdf_oh_replace_key(m_pdf, dictionary, key, value);
    }
    /// What went wrong so far; empty when nothing did.
    QString problem() const
    {
        return qpdf_has_error(m_pdf) ? QString::fromUtf8(qpdf_get_error_full_text(m_pdf, qpdf_get_error(m_pdf)))
                                     : QString();
    }

private:
    qpdf_data m_pdf;
};

/// Builds the chain of siblings of one level and, below each, its children; walks the bookmarks once.
class OutlineBuilder {
public:
    OutlineBuilder(const PdfObjects &pdf, const std::vector<PdfBookmark> &bookmarks)
        : m_pdf(pdf)
        , m_bookmarks(bookmarks)
        , m_pageCount(qpdf_get_num_pages(pdf.get()))
    {
    }

    qpdf_oh build()
    {
        const qpdf_oh root = m_pdf.indirect(m_pdf.dictionary());
        m_pdf.put(root, "/Type", m_pdf.name("/Outlines"));
        addChildren(root, 1);
        return root;
    }

private:
    /// Adds the bookmarks of `level` and deeper that follow. Those below the highest level stay folded in.
    void addChildren(qpdf_oh parent, int level)
    {
        qpdf_oh last = 0;
        int count = 0;
        while (m_next < m_bookmarks.size() && m_bookmarks[m_next].level >= level) {
            const qpdf_oh item = itemFor(m_bookmarks[m_next++], parent);
            if (count++ == 0) {
                m_pdf.put(parent, "/First", item);
            } else {
                m_pdf.put(item, "/Prev", last);
                m_pdf.put(last, "/Next", item);
            }
            addChildren(item, level + 1);
            last = item;
        }
        if (count == 0)
            return;
        m_pdf.put(parent, "/Last", last);
        m_pdf.put(parent, "/Count", m_pdf.number(level == 1 ? count : -count));
    }

    qpdf_oh itemFor(const PdfBookmark &bookmark, qpdf_oh parent) const
    {
        const qpdf_oh item = m_pdf.indirect(m_pdf.dictionary());
        m_pdf.put(item, "/Title", m_pdf.text(bookmark.title));
        m_pdf.put(item, "/Parent", parent);
        if (bookmark.page >= 0 && bookmark.page < m_pageCount)
            m_pdf.put(item, "/Dest", destination(bookmark));
        return item;
    }

    qpdf_oh destination(const PdfBookmark &bookmark) const
    {
        const qpdf_data pdf = m_pdf.get();
        const qpdf_oh page = qpdf_get_page_n(pdf, static_cast<size_t>(bookmark.page));
        const qpdf_oh box = qpdf_oh_get_key(pdf, page, "/MediaBox");
        const double height = qpdf_oh_get_numeric_value(pdf, qpdf_oh_get_array_item(pdf, box, 3));
        const qpdf_oh target = qpdf_oh_new_array(pdf);
        qpdf_oh_append_item(pdf, target, page);
        qpdf_oh_append_item(pdf, target, m_pdf.name("/XYZ"));
        qpdf_oh_append_item(pdf, target, qpdf_oh_new_null(pdf));
        qpdf_oh_append_item(pdf, target, qpdf_oh_new_real_from_double(pdf, height - bookmark.top, 1));
        qpdf_oh_append_item(pdf, target, qpdf_oh_new_null(pdf));
        return target;
    }

    const PdfObjects &m_pdf;
    const std::vector<PdfBookmark> &m_bookmarks;
    int m_pageCount;
    size_t m_next = 0;
};

qpdf_oh infoOf(const PdfObjects &pdf, const PdfMetadata &metadata)
{
    const qpdf_oh info = pdf.dictionary();
    pdf.put(info, "/Title", pdf.text(metadata.title));
    pdf.put(info, "/Author", pdf.text(metadata.author));
    pdf.put(info, "/Subject", pdf.text(metadata.subject));
    pdf.put(info, "/Keywords", pdf.text(metadata.keywords.join(u", "_s)));
    pdf.put(info, "/Creator", pdf.text(programName()));
    pdf.put(info, "/Producer", pdf.text(producerName()));
    if (metadata.created.isValid())
        pdf.put(info, "/CreationDate", pdf.date(metadata.created));
    if (metadata.changed.isValid())
        pdf.put(info, "/ModDate", pdf.date(metadata.changed));
    return pdf.indirect(info);
}

qpdf_oh xmpStreamOf(const PdfObjects &pdf, const PdfMetadata &metadata)
{
    const QByteArray packet = xmpOf(metadata);
    const qpdf_oh stream = qpdf_oh_new_stream(pdf.get());
    const qpdf_oh none = qpdf_oh_new_null(pdf.get());
    qpdf_oh_replace_stream_data(pdf.get(), stream, reinterpret_cast<const unsigned char *>(packet.constData()),
                                static_cast<size_t>(packet.size()), none, none);
    const qpdf_oh dictionary = qpdf_oh_get_dict(pdf.get(), stream);
    pdf.put(dictionary, "/Type", pdf.name("/Metadata"));
    pdf.put(dictionary, "/Subtype", pdf.name("/XML"));
    return stream;
}

/// Gives every embedded subset a tag by its place in the document (ISO 32000-1, 9.6.4). Qt takes it from the number of
/// an object, which hangs on the order of a hash table, so that two runs would differ; and tags only one of the three
/// names.
class SubsetTags {
public:
    explicit SubsetTags(const PdfObjects &pdf)
        : m_pdf(pdf)
    {
    }

    void setAll()
    {
        for (int page = 0; page < qpdf_get_num_pages(m_pdf.get()); ++page) {
            const qpdf_oh resources = key(qpdf_get_page_n(m_pdf.get(), static_cast<size_t>(page)), "/Resources");
            const qpdf_oh fonts = key(resources, "/Font");
            QByteArrayList names;
            qpdf_oh_begin_dict_key_iter(m_pdf.get(), fonts);
            while (qpdf_oh_dict_more_keys(m_pdf.get()))
                names.append(qpdf_oh_dict_next_key(m_pdf.get()));
            for (const QByteArray &name : names)
                setOn(key(fonts, name.constData()));
        }
    }

private:
    void setOn(qpdf_oh font)
    {
        const int id = qpdf_oh_get_object_id(m_pdf.get(), font);
        const qpdf_oh descendants = key(font, "/DescendantFonts");
        if (m_done.contains(id) || !qpdf_oh_is_array(m_pdf.get(), descendants))
            return;
        m_done.append(id);
        const qpdf_oh descendant = qpdf_oh_get_array_item(m_pdf.get(), descendants, 0);
        const qpdf_oh descriptor = key(descendant, "/FontDescriptor");
        const QByteArray name = '/' + nextTag() + '+' + plainName(descriptor);
        m_pdf.put(font, "/BaseFont", m_pdf.name(name.constData()));
        m_pdf.put(descendant, "/BaseFont", m_pdf.name(name.constData()));
        m_pdf.put(descriptor, "/FontName", m_pdf.name(name.constData()));
    }

    QByteArray plainName(qpdf_oh descriptor) const
    {
        const QByteArray name = QByteArray(qpdf_oh_get_name(m_pdf.get(), key(descriptor, "/FontName"))).mid(1);
        return name.mid(name.indexOf('+') + 1);
    }

    /// AAAAAA, AAAAAB, …
    QByteArray nextTag()
    {
        QByteArray tag(6, 'A');
        qsizetype number = m_done.size() - 1;
        for (qsizetype i = tag.size() - 1; i >= 0; --i, number /= 26)
            tag[i] = static_cast<char>('A' + number % 26);
        return tag;
    }

    qpdf_oh key(qpdf_oh dictionary, const char *name) const { return qpdf_oh_get_key(m_pdf.get(), dictionary, name); }

    const PdfObjects &m_pdf;
    QList<int> m_done;
};

void describe(const PdfObjects &pdf, const PdfMetadata &metadata)
{
    SubsetTags(pdf).setAll();
    const qpdf_oh root = qpdf_get_root(pdf.get());
    pdf.put(root, "/Lang", pdf.ascii(metadata.language));
    const qpdf_oh viewing = pdf.dictionary();
    pdf.put(viewing, "/DisplayDocTitle", qpdf_oh_new_bool(pdf.get(), QPDF_TRUE));
    pdf.put(root, "/ViewerPreferences", viewing);
    pdf.put(root, "/Metadata", xmpStreamOf(pdf, metadata));
    if (!metadata.bookmarks.empty()) {
        pdf.put(root, "/Outlines", OutlineBuilder(pdf, metadata.bookmarks).build());
        pdf.put(root, "/PageMode", pdf.name("/UseOutlines"));
    }
    const qpdf_oh trailer = qpdf_get_trailer(pdf.get());
    pdf.put(trailer, "/Info", infoOf(pdf, metadata));
    qpdf_oh_remove_key(pdf.get(), trailer, "/ID"); // Qt's is random; qpdf derives one from the content
}

QByteArray written(const PdfObjects &pdf)
{
    if (qpdf_init_write_memory(pdf.get()) & QPDF_ERRORS)
        return {};
    qpdf_set_object_stream_mode(pdf.get(), qpdf_o_disable); // not allowed in PDF/A-1
    qpdf_set_deterministic_ID(pdf.get(), QPDF_TRUE);
    if (qpdf_write(pdf.get()) & QPDF_ERRORS)
        return {};
    return QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(pdf.get())),
                      static_cast<qsizetype>(qpdf_get_buffer_length(pdf.get())));
}

} // namespace

PdfDescribed describePdf(const QByteArray &pdf, const PdfMetadata &metadata)
{
    const PdfObjects objects;
    QByteArray bytes;
    const int read = qpdf_read_memory(objects.get(), "document", pdf.constData(),
                                      static_cast<unsigned long long>(pdf.size()), nullptr);
    if (!(read & QPDF_ERRORS)) {
        describe(objects, metadata);
        if (!qpdf_has_error(objects.get()))
            bytes = written(objects);
    }
    const QString problem = objects.problem();
    return {problem.isEmpty() ? bytes : QByteArray(), problem};
}

} // namespace beraad

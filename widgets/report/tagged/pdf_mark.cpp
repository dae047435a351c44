// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/tagged/pdf_mark.h"

#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>

#include <fmt/format.h>

#define POINTERHOLDER_TRANSITION 4 // without what version 11 keeps of older ones
#include <qpdf/Pl_QPDFTokenizer.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven {

namespace {

constexpr int markPlace = -30000; ///< left and top of a mark's rectangle
constexpr int endMark = 1;        ///< its width
constexpr int firstMark = 2;      ///< that of the first element, and so on

void paintMark(QPainter& painter, int width)
{
    painter.fillRect(QRectF(markPlace, markPlace, width, 1), Qt::black);
}

bool shows(const std::string& name)
{
    constexpr std::array painting{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Tj", "TJ", "'", "\"", "Do", "sh"};
    return std::ranges::find(painting, name) != painting.end();
}

/// Reads a page's operators one by one.
class MarkReader : public QPDFObjectHandle::TokenFilter {
public:
    /// Operators of one element or of none.
    struct Run {
        std::optional<std::size_t> tag;
        std::string operators = {};
        bool shows = false;
    };

    void handleToken(const QPDFTokenizer::Token& token) override
    {
        m_operator += token.getRawValue();
        const auto type = token.getType();
        if (type == QPDFTokenizer::tt_integer || type == QPDFTokenizer::tt_real) {
            m_numbers.push_back(QByteArray::fromStdString(token.getValue()).toDouble());
        } else if (type == QPDFTokenizer::tt_inline_image) {
            m_run.shows = true;
        } else if (type == QPDFTokenizer::tt_word) {
            finishOperator(token.getValue());
            m_operator.clear();
            m_numbers.clear();
        }
    }

    void handleEOF() override
    {
        m_run.operators += m_operator;
        begin({});
    }

    std::string before; ///< the first run
    std::vector<Run> runs;

private:
    void finishOperator(const std::string& name)
    {
        if (m_mark != 0) { // this one fills it
            begin(m_mark == endMark ? std::nullopt : std::optional(static_cast<std::size_t>(m_mark - firstMark)));
            m_mark = 0;
        } else if (name == "re" && m_numbers.size() == 4 && m_numbers[0] == markPlace && m_numbers[1] == markPlace) {
            m_mark = static_cast<int>(m_numbers[2]);
        } else {
            m_run.operators += m_operator;
            m_run.shows = m_run.shows || shows(name);
        }
    }

    /// What shows nothing belongs to what is before it, whoever's that is.
    void begin(std::optional<std::size_t> tag)
    {
        Run run = std::exchange(m_run, {tag});
        if (!run.shows)
            (runs.empty() ? before : runs.back().operators) += run.operators;
        else if (!runs.empty() && runs.back().tag == run.tag)
            runs.back().operators += run.operators;
        else
            runs.push_back(std::move(run));
    }

    std::string m_operator; ///< with its operands, as they are written
    std::vector<double> m_numbers;
    int m_mark = 0;
    Run m_run;
};

} // namespace

PdfMark::PdfMark(QPainter& painter, std::optional<std::size_t> tag)
    : m_painter(tag && dynamic_cast<const QPdfWriter*>(painter.device()) != nullptr ? &painter : nullptr)
{
    if (m_painter != nullptr)
        paintMark(painter, static_cast<int>(*tag) + firstMark);
}

PdfMark::~PdfMark()
{
    if (m_painter != nullptr)
        paintMark(*m_painter, endMark);
}

MarkedContent markedContent(std::string_view operators, const std::vector<PdfTag>& tags)
{
    MarkReader reader;
    std::string ignored;
    Pl_String end("operators", nullptr, ignored);
    Pl_QPDFTokenizer tokens("operators", &reader, &end);
    tokens.writeString(std::string(operators));
    tokens.finish();
    MarkedContent marked{std::move(reader.before), {}};
    for (const MarkReader::Run& run : reader.runs) {
        marked.operators +=
            run.tag ? fmt::format("\n{} <</MCID {}>> BDC\n", info(tags[*run.tag].role).name, marked.tags.size())
                    : "\n/Artifact BMC\n";
        marked.operators += run.operators + "\nEMC";
        if (run.tag)
            marked.tags.push_back(*run.tag);
    }
    marked.operators += '\n';
    return marked;
}

} // namespace breakeven

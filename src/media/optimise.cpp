// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/optimise.h"

#include "media/pngfile.h"
#include "media/similarity.h"

#include <array>
#include <dlfcn.h>
#include <libimagequant.h>
#include <memory>
#include <vector>

namespace frontrow {

namespace {

template <auto destroy> struct Destroyer
{
    template <typename T> void operator()(T *object) const { destroy(object); }
};

using Attributes = std::unique_ptr<liq_attr, Destroyer<liq_attr_destroy>>;
using Pixels = std::unique_ptr<liq_image, Destroyer<liq_image_destroy>>;
using Quantization = std::unique_ptr<liq_result, Destroyer<liq_result_destroy>>;

/// 1 is the slowest and best, 10 the quickest; beyond 5 nothing that can be seen is gained by waiting.
constexpr int quantizerSpeed = 6;

/// Where the library was built with OpenMP, it shares one picture among threads that spin while they wait. Ours have a
/// picture each.
void keepQuantizerOnThisThread()
{
    using SetThreads = void (*)(int);
    static const auto setThreads = reinterpret_cast<SetThreads>(::dlsym(RTLD_DEFAULT, "omp_set_num_threads"));
    if (setThreads != nullptr) {
        setThreads(1);
    }
}

/// \a image (RGBA8888) with at most \a colours colours; null where the library has no memory for it.
QImage withColours(const QImage &image, int colours)
{
    const Attributes attributes(liq_attr_create());
    liq_set_speed(attributes.get(), quantizerSpeed);
    liq_set_max_colors(attributes.get(), colours);
    constexpr double sRgbGamma = 0; // the library's name for it
    std::vector<void *> inputRows(static_cast<size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        inputRows[static_cast<size_t>(y)] = const_cast<uchar *>(image.constScanLine(y)); // the library only reads
    }
    const Pixels pixels(
        liq_image_create_rgba_rows(attributes.get(), inputRows.data(), image.width(), image.height(), sRgbGamma));
    liq_result *made = nullptr;
    if (!pixels || liq_image_quantize(pixels.get(), attributes.get(), &made) != LIQ_OK) {
        return {};
    }
    const Quantization result(made);
    constexpr float dithering = 0; // its noise costs bytes and likeness alike
    liq_set_dithering_level(result.get(), dithering);
    QImage indexed(image.size(), QImage::Format_Indexed8);
    std::vector<uchar *> rows(static_cast<size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        rows[static_cast<size_t>(y)] = indexed.scanLine(y);
    }
    if (liq_write_remapped_image_rows(result.get(), pixels.get(), rows.data()) != LIQ_OK) {
        return {};
    }
    const liq_palette *palette = liq_get_palette(result.get());
    QList<QRgb> table;
    for (unsigned index = 0; index < palette->count; ++index) {
        const liq_color &colour = palette->entries[index];
        table.append(qRgba(colour.r, colour.g, colour.b, colour.a));
    }
    indexed.setColorTable(table);
    return indexed;
}

bool isFaithful(const QImage &made, const QImage &image)
{
    return structuralSimilarity(made, image) >= faithfulness::similarity
        && peakSignalToNoise(made, image) >= faithfulness::signalToNoise;
}

} // namespace

QByteArray optimisedPng(const QImage &image)
{
    keepQuantizerOnThisThread();
    const QImage pixels = image.convertToFormat(QImage::Format_RGBA8888);
    for (const int colours : {64, 128, 256}) {
        const QImage made = withColours(pixels, colours);
        if (!made.isNull() && isFaithful(made, image)) {
            return pngOf(made, PngEffort::Small);
        }
    }
    return pngOf(image, PngEffort::Small);
}

} // namespace frontrow

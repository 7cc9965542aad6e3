// A short way to the tree of plain HTML: paragraphs, headings, lists, links and words in bold or
// italics, each closed where it should be, as editors write them. There is but one way to read such
// a text, so it needs none of a browser's rules for mending. Whatever is not that plain is left to
// the parser that knows these rules (html_tree.cpp); nothing is guessed here.
#pragma once

#include <gumbo.h>

#include <cstddef>
#include <string_view>

namespace network::learning {

/// Hands out memory, aligned for anything, that lives as long as the tree. It may leave by a jump.
using tree_memory = void* (*)(void* owner, std::size_t size);

/// The node whose children are what the text holds, with tags, attributes and words filled in as
/// the parser would, and no comments. Null where the text is not plain.
GumboNode const* plain_tree(std::string_view html, void* owner, tree_memory give);

} // namespace network::learning

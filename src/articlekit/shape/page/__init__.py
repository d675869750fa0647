"""The stages that only web pages need: the choice of content, the title, what is meant as a heading."""
